using Refit;

namespace ApprovalHub.Api.Contracts.Intake;

/// <summary>Help at the counter; window clerks only.</summary>
public interface IIntakeApi
{
    /// <summary>What the centre knows of an applicant from the latest case; asking is recorded (查询留痕). The number goes in the body, where no log keeps it.</summary>
    [Post("/api/intake/applicants")]
    Task<KnownApplicantResponse> FindApplicantAsync([Body] FindApplicantRequest request, CancellationToken cancellation = default);

    /// <summary>Open cases of the same applicant for the same matter; to be asked while typing.</summary>
    [Post("/api/intake/duplicates")]
    Task<IReadOnlyList<DuplicateLine>> DuplicatesAsync([Body] DuplicateRequest request, CancellationToken cancellation = default);

    /// <summary>What each of the six outcomes would do now: a dry run of receiving and answering.</summary>
    [Post("/api/intake/outcomes")]
    Task<IReadOnlyList<OutcomeLine>> OutcomesAsync([Body] OutcomesRequest request, CancellationToken cancellation = default);
}
