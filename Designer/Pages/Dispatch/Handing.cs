using ApprovalHub.Api.Contracts.Dispatch;
using ApprovalHub.Api.Contracts.Tasks;

namespace ApprovalHub.Designer.Pages.Dispatch;

/// <summary>One handing over before it is done: what was chosen, typed and checked, and what still stands in its way.</summary>
public sealed record Handing
{
    public const string Counter = "Counter", Post = "Post";

    /// <summary>How many results the server takes at once.</summary>
    public const int Most = 50;

    /// <summary>Results that were ticked.</summary>
    public IReadOnlyList<ReadyApplicant.Result> Chosen { get; init; } = [];

    public DeskDraft Typed { get; init; } = new();

    /// <summary>Who was checked, with the answers by case; null before the check and after a change of who it is.</summary>
    public IReadOnlyDictionary<Guid, IdentityLine>? Checked { get; init; }

    /// <summary>Whether something is drawn on the pad.</summary>
    public bool Drawn { get; init; }

    /// <summary>Whether the check covers all that is chosen, and the person may take all of it.</summary>
    public bool IsEntitled => Checked is { } by && Chosen.All(result => by.TryGetValue(result.CaseId, out var line) && line.Entitled);

    /// <summary>Key of the text that says why it cannot be handed over yet, or null where it can.</summary>
    public string? Why => Chosen.Count == 0 ? "Dispatch.ChooseFirst"
        : Chosen.Count > Most ? "Dispatch.ChooseFewer"
        : Typed.Way == Post ? WhyNotPost
        : !HasPerson ? "Dispatch.PersonFirst"
        : Checked is null || Chosen.Any(result => !Checked.ContainsKey(result.CaseId)) ? "Dispatch.CheckFirst"
        : !IsEntitled ? "Dispatch.NotEntitled"
        : !Drawn && !Typed.OnPaper ? "Dispatch.SignFirst"
        : null;

    /// <summary>Whether name and number are there to be checked.</summary>
    public bool HasPerson => !string.IsNullOrWhiteSpace(Typed.Recipient) && !string.IsNullOrWhiteSpace(Typed.RecipientId);

    /// <summary>What the server is asked.</summary>
    /// <param name="signature">PNG in Base64, or null.</param>
    /// <param name="signedOnPaper">Words that say that the recipient has signed the printed proof.</param>
    public HandoverRequest Request(string? signature, string signedOnPaper)
    {
        var isPost = Typed.Way == Post;
        return new HandoverRequest
        {
            Results = [.. Chosen.Select(result => new HandoverRequest.Row(result.CaseId, result.TaskId, result.Revision))],
            Way = isPost ? DeliveryWay.Post : DeliveryWay.Counter,
            Recipient = NullIfEmpty(Typed.Recipient),
            RecipientId = isPost ? null : NullIfEmpty(Typed.RecipientId),
            Carrier = isPost ? NullIfEmpty(Typed.Carrier) : null,
            TrackingNo = isPost ? NullIfEmpty(Typed.TrackingNo) : null,
            Signature = signature,
            SignedOnPaper = !isPost && Typed.OnPaper,
            Opinion = NullIfEmpty(!isPost && Typed.OnPaper ? $"{signedOnPaper} {Typed.Remark}" : Typed.Remark),
        };
    }

    private static string? NullIfEmpty(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private string? WhyNotPost => Chosen.Any(result => !result.Ways.Contains(Post)) ? "Dispatch.NotPosted"
        : string.IsNullOrWhiteSpace(Typed.Carrier) || string.IsNullOrWhiteSpace(Typed.TrackingNo) ? "Dispatch.PostFirst"
        : null;
}
