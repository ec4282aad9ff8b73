using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Features.Inbox;

namespace ApprovalHub.Api.Endpoints.Inbox;

/// <summary>What the inbox is asked for, as the address bar has it.</summary>
internal readonly record struct InboxAsked(
    string? Tab, string? After, int? Take, string? Matter, string? Department, string? Step, bool? Green, bool? Overdue, string? Q)
{
    public InboxFilter ToFilter() =>
        new(Paging.Text(Matter), Paging.Text(Department), Paging.Text(Step), Green, Overdue, Paging.Text(Q));
}
