using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Features.Inbox;
using Microsoft.AspNetCore.Mvc;

namespace ApprovalHub.Api.Endpoints.Inbox;

/// <summary>What the inbox is asked for, as the address bar has it, with what must not stand there in a header.</summary>
internal readonly record struct InboxAsked(
    string? Tab, string? After, int? Take, string? Matter, string? Department, string? Step, bool? Green, bool? Overdue, string? Q,
    [FromHeader(Name = HubHeaders.Find)] string? Find)
{
    public InboxFilter ToFilter() =>
        new(Paging.Text(Matter), Paging.Text(Department), Paging.Text(Step), Green, Overdue, Paging.Words(Q, Find));
}
