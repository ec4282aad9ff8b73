using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Cases.Acts;

/// <summary>Acts beside the task's own, in the order in which they are offered.</summary>
internal static class SideNames
{
    public static IReadOnlyList<string> All { get; } =
        ["callHearing", "supply", "slip", "authority", "askInReview", "charge", "return", "reassign", "recall", "participants", "extend", "extendSupply", "liftBlock", "approveGreen", "green", "withdraw", "terminate"];

    /// <summary>The name under which an act is offered: adding and taking out share a form.</summary>
    public static string Form(string act) => act is "addParticipant" or "removeParticipant" ? "participants" : act;

    public static string Of(Say say, Texts texts, string form) => form == "participants" ? texts["Cases.Participants"] : say.Of("Act", form);
}
