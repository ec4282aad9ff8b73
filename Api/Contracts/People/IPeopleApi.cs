using Refit;

namespace ApprovalHub.Api.Contracts.People;

/// <summary>People of the centre (工作人员).</summary>
public interface IPeopleApi
{
    /// <summary>
    /// Records that a person is away; the stand-in (B角) acts from the first day on. For oneself, or by an administrator.
    /// 409 <c>POST_UNATTENDED</c> when a post would stand empty.
    /// </summary>
    [Post("/api/people/leaves")]
    Task RecordLeaveAsync([Body] LeaveRequest request, CancellationToken cancellation = default);
}
