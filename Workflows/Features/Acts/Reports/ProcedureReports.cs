using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Ports.Reports;

namespace ApprovalHub.Features.Acts.Reports;

/// <summary>特别程序: the extension that the act granted, or the stop that the reporting node began or ended.</summary>
internal static class ProcedureReports
{
    public static ProcedureReport Of(OutboxRow step, StepFacts facts) => step.NodeId.Length == 0 ? Extension(facts) : Stop(step, facts);

    private static ProcedureReport Extension(StepFacts facts)
    {
        var extension = facts.Case.Extensions[^1];
        return new ProcedureReport
        {
            IsExtension = true,
            StartedAt = extension.ApprovedAt,
            EndedAt = extension.ApprovedAt,
            Reason = extension.Reason,
            ApprovedBy = extension.By,
            Limit = new(extension.Amount, extension.Unit.ToString()),
            Handler = facts.Act.By.Name,
        };
    }

    private static ProcedureReport Stop(OutboxRow step, StepFacts facts)
    {
        var stop = facts.Case.Stops.Where(s => s.NodeId == step.NodeId).MaxBy(s => s.StoppedAt)
            ?? throw new InvalidOperationException($"Node {step.NodeId} of case {facts.Case.Number} reports a procedure that never began.");
        return new ProcedureReport
        {
            IsExtension = false,
            Kind = stop.Kind.ToString(),
            StartedAt = stop.StoppedAt,
            EndedAt = stop.To is null ? null : facts.Act.At,
            Reason = stop.Ground,
            ApprovedBy = stop.By,
            Limit = new(stop.ExpectedAmount, stop.ExpectedUnit.ToString()),
            Handler = facts.Act.By.Name,
        };
    }
}
