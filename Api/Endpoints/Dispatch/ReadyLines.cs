using ApprovalHub.Api.Contracts.Dispatch;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Dispatch;

namespace ApprovalHub.Api.Endpoints.Dispatch;

/// <summary>From what waits at the desk to its lines.</summary>
internal static class ReadyLines
{
    public static ReadyApplicant Of(ReadReady.Waiting waiting) => new()
    {
        Name = waiting.Applicant.Name,
        IdNumber = waiting.Applicant.IdNumber,
        Kind = waiting.Applicant.Kind.ToString(),
        Phone = waiting.Applicant.Phone,
        Address = waiting.Applicant.Address,
        LegalRepresentative = waiting.Applicant.LegalRepresentative,
        Results = [.. waiting.Results.Select(Of)],
    };

    private static ReadyApplicant.Result Of(ReadReady.Result result) => new()
    {
        CaseId = result.Case.Id,
        TaskId = result.Task.Id,
        Number = result.Case.Number,
        Revision = result.Case.Revision,
        MatterName = result.Case.MatterName,
        Name = result.Name,
        Green = result.Case.Lane == Lane.Green,
        Agent = result.Case.Agent?.Name,
        ReadySince = result.Task.OpenedAt,
        Days = result.Days,
        Owes = result.Case.Owes,
        Ways = [.. result.Ways.Select(w => w.ToString())],
    };
}
