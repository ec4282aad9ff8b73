using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Supervision;

public sealed partial class SupervisionItem
{
    /// <summary>回复, by the department or the person. Refuses <c>ITEM_NOT_YOURS</c>, <c>ITEM_NOT_OPEN</c>.</summary>
    public void Reply(string? words, ItemAct act)
    {
        MustBeTheirs(act);
        MustBe(ItemState.Open);
        (State, RepliedAt) = (ItemState.Replied, act.At);
        Note(ItemEntryKind.Replied, words, act);
    }

    /// <summary>整改, by the department or the person, once replied to. Refuses <c>ITEM_NOT_YOURS</c>, <c>ITEM_NOT_OPEN</c>.</summary>
    public void Correct(string? words, ItemAct act)
    {
        MustBeTheirs(act);
        MustBe(ItemState.Replied);
        State = ItemState.Corrected;
        Note(ItemEntryKind.Corrected, words, act);
    }

    /// <summary>退回: the reply does not answer it; the department replies again within the days given.</summary>
    public void SendBack(string? words, (DateOnly Day, DateTimeOffset Ends) reply, ItemAct act)
    {
        MustSupervise(act);
        if (State is not (ItemState.Replied or ItemState.Corrected))
            throw NotNow();
        (State, RepliedAt) = (ItemState.Open, null);
        (ReplyBy, ReplyDueAt) = reply;
        Note(ItemEntryKind.SentBack, words, act);
    }

    /// <summary>
    /// 办结: what is unfounded is closed once replied to, what stands once corrected. Refuses <c>ITEM_NOT_SUPERVISED_BY_YOU</c>,
    /// <c>ITEM_NOT_OPEN</c>, <c>ITEM_NOT_CORRECTED</c>, <c>ITEM_IS_YOUR_OWN</c>.
    /// </summary>
    public void Close(ItemFinding finding, string? words, ItemAct act)
    {
        MustSupervise(act);
        if (State is not (ItemState.Replied or ItemState.Corrected))
            throw NotNow();
        if (finding == ItemFinding.Upheld && State != ItemState.Corrected)
            throw Refusal.Conflict("ITEM_NOT_CORRECTED").Throwable();
        (State, Finding, ClosedAt) = (ItemState.Closed, finding, act.At);
        Note(ItemEntryKind.Closed, words, act);
    }

    /// <summary>逾期未回复: noted once for each day by which a reply was due. Its entries must have been loaded.</summary>
    /// <returns>Whether it was noted now.</returns>
    public bool NoteOverdue(ItemAct act)
    {
        if (State != ItemState.Open || act.At < ReplyDueAt || entries.Exists(e => e.Kind == ItemEntryKind.ReplyOverdue && e.At >= ReplyDueAt))
            return false;
        Note(ItemEntryKind.ReplyOverdue, ReplyBy.ToString("O", System.Globalization.CultureInfo.InvariantCulture), act);
        return true;
    }

    private void Note(ItemEntryKind kind, string? words, ItemAct act)
    {
        Revision++;
        entries.Add(new ItemEntry(this, Revision, kind, Text.Required(words, "words", 1000), act));
    }

    private void MustBe(ItemState state)
    {
        if (State != state)
            throw NotNow();
    }

    private RefusedException NotNow() => Refusal.Conflict("ITEM_NOT_OPEN").With("itemState", State).Throwable();

    private void MustBeTheirs(ItemAct act)
    {
        if (!IsTheirs(act.By))
            throw Refusal.Forbidden("ITEM_NOT_YOURS").With("person", act.By.Name).Throwable();
    }

    /// <summary>Whether somebody answers for it: head or chief representative of the department, or the person who had the step.</summary>
    public bool IsTheirs(Cases.Actor by) => by.Has(Role.DepartmentHead, DepartmentCode) || by.Has(Role.ChiefRepresentative, DepartmentCode)
        || (PersonId is not null && PersonId == by.PersonId);

    /// <summary>Whoever answers for an item does not close it.</summary>
    private void MustSupervise(ItemAct act)
    {
        if (!act.By.Has(Role.Supervisor))
            throw Refusal.Forbidden("ITEM_NOT_SUPERVISED_BY_YOU").With("person", act.By.Name).Throwable();
        if (IsTheirs(act.By) || entries.Exists(e => e.Kind is ItemEntryKind.Replied or ItemEntryKind.Corrected && e.ById == act.By.PersonId))
            throw Refusal.Conflict("ITEM_IS_YOUR_OWN").With("person", act.By.Name).Throwable();
    }
}
