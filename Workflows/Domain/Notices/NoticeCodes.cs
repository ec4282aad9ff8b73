namespace ApprovalHub.Domain.Notices;

/// <summary>Codes of what is told beside the rungs, whose code is limit and rung.</summary>
public static class NoticeCodes
{
    public const string Received = "Received", Accepted = "Accepted", AcceptedTolerated = "AcceptedTolerated", CorrectionAsked = "CorrectionAsked";

    public const string ClockStopped = "ClockStopped", ClockResumed = "ClockResumed", Extended = "Extended", DateMoved = "DateMoved", SupplyMoved = "SupplyMoved", CorrectionMoved = "CorrectionMoved", CorrectionLapsed = "CorrectionLapsed";

    public const string NotAccepted = "NotAccepted", Denied = "Denied", Ended = "Ended", ToleranceBroken = "ToleranceBroken", BlockLifted = "ToleranceBlockLifted";

    public const string ResultReady = "ResultReady", CollectionReminder = "CollectionReminder", Unclaimed = "Unclaimed";

    public const string ToleranceReminder = "Tolerance.Reminder", CorrectionReminder = "Correction.Reminder", DispatchReminder = "Dispatch.Reminder";

    /// <summary>A rung of another limit that tells the applicant.</summary>
    public const string Limit = "Limit";

    /// <summary>What a process template of the centre's own tells the applicant.</summary>
    public const string Other = "Other";

    public const string TaskAssigned = "TaskAssigned", ReviewCorrectionOverdue = "ReviewCorrectionOverdue", ReviewCorrected = "ReviewCorrected", ItemOpened = "Item.Opened", ItemReplied = "Item.Replied", ItemCorrected = "Item.Corrected";

    public const string ItemSentBack = "Item.SentBack", ItemClosed = "Item.Closed", MessageGivenUp = "MessageGivenUp";

    public const string ItemReplyOverdue = "Item.ReplyOverdue", CalendarMissing = "CalendarMissing";

    public const string PlatformBehind = "PlatformBehind", PlatformRejects = "PlatformRejects", PlatformDiffers = "PlatformDiffers", PlatformNotLooked = "PlatformNotLooked";

    /// <summary>Code of the e-mail to staff about a kind of notice.</summary>
    public static string OfStaff(NoticeKind kind) => $"Staff.{kind}";
}
