using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Templates;
using AutoMapper;

namespace ApprovalHub.Api.Endpoints.Templates;

/// <summary>Moves of cases in words of the reader's language.</summary>
internal sealed class MoveWords(RefusalWords words, IMapper mapper)
{
    public MoveForeseen Foreseen(PlanMove.Foreseen foreseen) => new(foreseen.Running, [.. foreseen.Lines.Select(l => Line(l, foreseen))]);

    public TemplateMoveResponse Sheet(ReadMoves.Sheet sheet) => new(
        mapper.Map<TemplateMoveLine>(sheet.Progress.Move), sheet.Progress.Body.Nodes,
        [.. sheet.Progress.Body.Cases.Select((c, place) => Outcome(sheet, c.Id, place)).OfType<TemplateMoveResponse.Outcome>()], sheet.MayConfirm);

    private TemplateMoveResponse.Outcome? Outcome(ReadMoves.Sheet sheet, Guid id, int place)
    {
        if (!sheet.Cases.TryGetValue(id, out var subject))
            return null;
        var no = sheet.Progress.Refused.GetValueOrDefault(place);
        var (why, next) = words.Of(no);
        var state = sheet.Progress.Moved.Contains(id) ? "Moved" : no is null ? "Waiting" : "Refused";
        return new(id, subject.Number, subject.MatterName, state, Steps(subject), sheet.Sees.Contains(id), why, next);
    }

    private MoveForeseen.Line Line(PlanMove.Line line, PlanMove.Foreseen foreseen)
    {
        var (why, next) = words.Of(line.Refusal);
        return new MoveForeseen.Line
        {
            CaseId = line.Case.Id,
            Number = line.Case.Number,
            MatterName = line.Case.MatterName,
            DepartmentName = foreseen.Departments[line.Case.DepartmentCode].ShortName,
            Revision = line.Case.Revision,
            SeesCase = line.SeesCase,
            Now = Steps(line.Case),
            Then = line.After is { } after ? Steps(after) : [],
            Possible = line.After is not null,
            Reasons = [.. why is null ? Array.Empty<CheckResponse.Fault>() : [new(line.Refusal!.Code, "", "", why, next)], .. Faults(line, FaultSeverity.Error)],
            Notes = [.. Faults(line, FaultSeverity.Note)],
        };
    }

    private IEnumerable<CheckResponse.Fault> Faults(PlanMove.Line line, FaultSeverity severity) => line.Findings.Where(f => f.Severity == severity).Select(f =>
    {
        var (text, next) = words.Of(f);
        return new CheckResponse.Fault(f.Code, f.NodeId, f.NodeName, text, next);
    });

    private static IReadOnlyList<string> Steps(Case subject) => [.. subject.Tasks.Where(t => t.IsOpen).Select(t => t.Name).Distinct()];
}
