using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Matters;

namespace ApprovalHub.Api.Endpoints.Matters;

/// <summary>What the address asks of the guides.</summary>
internal sealed record MatterQuery(string? Q, string? After, int? Take, string? Department, ServedKind? Serves, string? Kind, string? Template)
{
    /// <summary>Held to the bounds of lists.</summary>
    public ReadMatters.Query Read() => new(Paging.Text(Q), Paging.After(After), Paging.Take(Take))
    {
        Department = Paging.Text(Department),
        Template = Paging.Text(Template),
        Kind = string.IsNullOrEmpty(Kind) ? null
            : Enum.GetNames<HandleKind>().Contains(Kind) ? Enum.Parse<HandleKind>(Kind)
            : throw Refusal.Invalid("KIND_UNKNOWN").Throwable(),
        Serves = Serves switch
        {
            null => null,
            ServedKind.Person => ApplicantKinds.Person,
            _ => ApplicantKinds.Organisation,
        },
    };
}
