using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Features.Acts;

/// <summary>Who is told of the last act on a supervision item: supervisors of what the department says, the department of what supervisors do.</summary>
internal static class ItemTellings
{
    public static (Telling Told, StaffAudience Whom) Of(SupervisionItem item) => item.Entries[^1].Kind switch
    {
        ItemEntryKind.Replied => (Telling.On(item, NoticeCodes.ItemReplied), StaffAudience.Supervisors(item)),
        ItemEntryKind.Corrected => (Telling.On(item, NoticeCodes.ItemCorrected), StaffAudience.Supervisors(item)),
        ItemEntryKind.SentBack => (Telling.On(item, NoticeCodes.ItemSentBack), StaffAudience.Responsible(item)),
        ItemEntryKind.ReplyOverdue => (Telling.On(item, NoticeCodes.ItemReplyOverdue), StaffAudience.Concerned(item)),
        ItemEntryKind.Closed => (Telling.On(item, NoticeCodes.ItemClosed), StaffAudience.Responsible(item)),
        _ => (Telling.On(item, NoticeCodes.ItemOpened), StaffAudience.Responsible(item)),
    };
}
