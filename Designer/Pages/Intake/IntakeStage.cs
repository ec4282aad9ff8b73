namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>How far an intake has come.</summary>
public enum IntakeStage
{
    /// <summary>It is being typed.</summary>
    Typing,

    /// <summary>It was sent and nobody knows yet whether it has arrived: it goes out again, unchanged and with the same key, until an answer comes.</summary>
    Sending,

    /// <summary>It was received; files may still follow, and the outcome may still be open.</summary>
    Received,
}
