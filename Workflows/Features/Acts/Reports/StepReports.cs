using System.Text.Json;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Ports.Reports;
using Kinds = ApprovalHub.Domain.Process.Papers;

namespace ApprovalHub.Features.Acts.Reports;

/// <summary>The data set of a step, from the case as the act leaves it (GB/T 39046-2020, FACTS 3.1 to 3.5).</summary>
public static class StepReports
{
    public static StepReport Of(OutboxRow step, StepFacts facts) => step.DataSet switch
    {
        DataSets.Application => Application(facts),
        DataSets.Acceptance => Acceptance(facts),
        DataSets.Process => Process(step, facts),
        DataSets.SpecialProcedure => ProcedureReports.Of(step, facts),
        DataSets.Result => ResultReports.Of(facts),
        DataSets.Certificate => Certificate(facts),
        DataSets.Correction => Correction(step, facts),
        DataSets.Collection => Collection(facts),
        DataSets.Evaluation => EvaluationReports.Of(facts),
        _ => throw new InvalidOperationException($"{step.DataSet} is no data set that the platforms know."),
    };

    private static ApplicationReport Application(StepFacts facts)
    {
        var (subject, applicant) = (facts.Case, facts.Case.Applicant);
        return new ApplicationReport
        {
            MatterCode = subject.MatterCode,
            MatterName = subject.MatterName,
            MatterVersion = facts.MatterVersion,
            HandleKind = facts.Matter.HandleKind.ToString(),
            ApplicantKind = applicant.Kind.ToString(),
            ApplicantName = applicant.Name,
            ApplicantIdNumber = applicant.IdNumber,
            Phone = applicant.Phone,
            Address = applicant.Address,
            LegalRepresentative = applicant.LegalRepresentative,
            AgentName = subject.Agent?.Name,
            AgentIdNumber = subject.Agent?.IdNumber,
            AgentPhone = subject.Agent?.Phone,
            Source = subject.Channel.ToString(),
            AppliedAt = subject.ReceivedAt,
            Materials = [.. subject.Materials.Select(Line)],
        };
    }

    private static AcceptanceReport Acceptance(StepFacts facts) => new()
    {
        DepartmentName = facts.Lead.Name,
        DepartmentCode = facts.Lead.CreditCode,
        AcceptedBy = facts.Case.AcceptedByName ?? facts.Act.By.Name,
        AcceptedAt = facts.Case.AcceptedAt ?? facts.Act.At,
        PaperNumber = facts.Paper(Kinds.AcceptanceNotice)?.Number,
        PromisedDue = facts.Case.PromisedDue,
        Promised = Words(facts.Case.PromisedLimit(facts.Matter)),
        HandleKind = facts.Matter.HandleKind.ToString(),
        Tolerated = facts.Case.PromisedAt is not null,
    };

    /// <summary>The task whose end is reported: of two that end at the same instant each says its own handler and opinion.</summary>
    private static ProcessReport Process(OutboxRow step, StepFacts facts)
    {
        var task = step.Finished
            ?? throw new InvalidOperationException($"Node {step.NodeId} of case {facts.Case.Number} reports a task that nobody has finished.");
        var department = facts.DepartmentOf(task);
        return new ProcessReport
        {
            Step = task.Name,
            Handler = task.ActedByName ?? facts.Act.By.Name,
            Action = task.Outcome switch { "Return" => StepAction.Returned, "Failed" or "Denied" or "Rejected" => StepAction.Other, _ => StepAction.Passed },
            Opinion = task.Opinion,
            StartedAt = task.OpenedAt,
            EndedAt = task.EndedAt ?? facts.Act.At,
            DepartmentName = department.Name,
            DepartmentCode = department.CreditCode,
        };
    }

    private static CertificateReport Certificate(StepFacts facts)
    {
        var paper = facts.Paper(Kinds.Certificate, Kinds.FoodLicence) ?? throw new InvalidOperationException($"Case {facts.Case.Number} reports a certificate that was not made.");
        var (issued, applicant) = (ShanghaiTime.Day(facts.Case.DecidedAt ?? facts.Act.At), facts.Case.Applicant);
        return new CertificateReport
        {
            Identifier = Identifier(paper),
            Name = facts.Matter.Result.Name,
            Number = paper.Number,
            HolderName = applicant.Name,
            HolderIdNumber = applicant.IdNumber,
            IssuedOn = issued,
            ValidUntil = facts.Matter.Result.ValidYears is { } years ? issued.AddYears(years).AddDays(-1) : null,
            DepartmentName = facts.Lead.Name,
            DepartmentCode = facts.Lead.CreditCode,
        };
    }

    /// <summary>As the certificate itself carries it.</summary>
    private static string? Identifier(CasePaper paper)
    {
        using var said = JsonDocument.Parse(paper.Snapshot);
        return said.RootElement.TryGetProperty("certificate", out var metadata) && metadata.TryGetProperty("证照标识", out var id) ? id.GetString() : null;
    }

    private static CorrectionReport Correction(OutboxRow step, StepFacts facts)
    {
        var task = facts.Case.Tasks.Where(t => t.NodeId == step.NodeId && t.Activity == ActivityTypes.Correction).MaxBy(t => t.OpenedAt);
        var phase = task switch { { Outcome: "Overdue" } => CorrectionPhase.Overdue, { State: TaskState.Done } => CorrectionPhase.Done, _ => CorrectionPhase.Told };
        return new CorrectionReport
        {
            Phase = phase,
            At = facts.Act.At,
            Handler = facts.Act.By.Name,
            Materials = [.. facts.Case.Materials.Where(m => m.CorrectionAsked is not null).Select(Line)],
            Until = phase == CorrectionPhase.Told && facts.Case.AwaitedCorrection?.DueAt is { } due ? ShanghaiTime.Day(due.AddTicks(-1)) : null,
        };
    }

    private static CollectionReport Collection(StepFacts facts) => new()
    {
        Recipient = facts.Case.Delivery?.Recipient ?? facts.Case.Applicant.Name,
        RecipientIdNumber = facts.Case.Delivery?.RecipientId,
        Way = facts.Case.Delivery?.Way.ToString(),
        At = facts.Case.DeliveredAt ?? facts.Act.At,
        Carrier = facts.Case.Delivery?.Carrier,
        TrackingNo = facts.Case.Delivery?.TrackingNo,
        Handler = facts.Act.By.Name,
    };

    internal static ReportedLimit Words(Limit limit) => new(limit.Amount, limit.Unit.ToString());

    private static ReportedMaterial Line(CaseMaterial line) => new(line.Name, line.TakenAt is not null)
    {
        Way = line.Way?.ToString(),
        Count = line.Originals + line.Copies,
        TakenAt = line.TakenAt,
        Asked = line.CorrectionAsked,
    };
}
