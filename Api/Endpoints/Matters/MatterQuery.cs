using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Matters;

namespace ApprovalHub.Api.Endpoints.Matters;

/// <summary>What the address asks of the guides.</summary>
internal sealed record MatterQuery(string? Q, string? After, int? Take, string? Department, ServedKind? Serves)
{
    /// <summary>Held to the bounds of lists.</summary>
    public ReadMatters.Query Read() => new(Paging.Text(Q), Paging.After(After), Paging.Take(Take))
    {
        Department = Paging.Text(Department),
        Serves = Serves switch
        {
            null => null,
            ServedKind.Person => ApplicantKinds.Person,
            _ => ApplicantKinds.Organisation,
        },
    };
}
