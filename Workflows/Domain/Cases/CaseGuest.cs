namespace ApprovalHub.Domain.Cases;

/// <summary>
/// Who is asked in a case of another department (协办): one row for each, so that what a guest may see is one range of an index, however many
/// cases there are.
/// </summary>
public sealed class CaseGuest
{
    private CaseGuest()
    {
    }

    internal CaseGuest(Case owner, string guest) => (CaseId, Guest, ReceivedAt) = (owner.Id, guest, owner.ReceivedAt);

    public Guid CaseId { get; private set; }

    /// <summary>Code of the department, or of the post where a post is asked.</summary>
    public string Guest { get; private set; } = "";

    /// <summary>收件时间 of the case: the order of the list.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }
}
