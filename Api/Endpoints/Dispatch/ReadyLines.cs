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
        More = waiting.More,
    };

    private static ReadyApplicant.Result Of(ReadReady.Result result) => new()
    {
        CaseId = result.Case.Id,
        TaskId = result.Task.Id,
        Number = result.Case.Number,
        Revision = result.Case.Revision,
        MatterName = result.Case.MatterName,
        Name = result.Name,
        Denied = result.Denied,
        Green = result.Case.Lane == Lane.Green,
        Agent = result.Case.Agent?.Name,
        ReadySince = result.Task.OpenedAt,
        Days = result.Days,
        DueAt = result.Task.DueAt,
        Reminders = [.. result.Reminders.Select(r => new ReadyApplicant.Reminder(r.At, r.By, r.Way, r.Words))],
        Owes = result.HeldBack,
        Ways = [.. result.Ways.Select(w => w.ToString())],
    };

    public static HandedOverLine Of(ReadHandedOver.Left left) => Of(left, left.Task.Outcome == "Unclaimed" ? null : left.Case.Delivery);

    private static HandedOverLine Of(ReadHandedOver.Left left, Delivery? delivery) => new()
    {
        CaseId = left.Case.Id,
        Number = left.Case.Number,
        MatterName = left.Case.MatterName,
        Name = left.Name,
        Denied = left.Denied,
        Applicant = left.Case.Applicant.Name,
        Outcome = left.Task.Outcome ?? "",
        Way = delivery?.Way.ToString(),
        Recipient = delivery?.Recipient,
        Carrier = delivery?.Carrier,
        TrackingNo = delivery?.TrackingNo,
        HasSignature = delivery?.Signature is not null,
        Opinion = left.Task.Opinion,
        At = left.Task.EndedAt!.Value,
        By = left.Task.ActedByName ?? "",
        OnBehalfOf = left.Task.OnBehalfOf,
    };
}
