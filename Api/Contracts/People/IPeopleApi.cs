using Refit;

namespace ApprovalHub.Api.Contracts.People;

/// <summary>People of the centre (工作人员).</summary>
public interface IPeopleApi
{
    /// <summary>组织与授权 as of today; administrators only.</summary>
    [Get("/api/people/organisation")]
    Task<OrganisationResponse> OrganisationAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Records that a person is away; the stand-in (B角) acts from the first day on. For oneself, or by an administrator.
    /// 409 <c>POST_UNATTENDED</c> when a post would stand empty.
    /// </summary>
    [Post("/api/people/leaves")]
    Task RecordLeaveAsync([Body] LeaveRequest request, CancellationToken cancellation = default);

    /// <summary>
    /// 销假: the person acts again from today on; days that are over stay on record. For oneself, or by an administrator.
    /// 404 <c>LEAVE_UNKNOWN</c>, 409 <c>LEAVE_OVER</c>.
    /// </summary>
    [Post("/api/people/leaves/end")]
    Task EndLeaveAsync([Body] EndLeaveRequest request, CancellationToken cancellation = default);
}
