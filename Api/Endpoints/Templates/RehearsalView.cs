using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Rehearsal;
using ApprovalHub.Features.Templates;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Templates;

/// <summary>A rehearsal as a response, in words where a refusal is told.</summary>
internal static class RehearsalView
{
    public static RehearsalResponse Of(RehearseTemplates.Outcome outcome, HttpContext http) => new(
        outcome.Definition.Version, outcome.Definition.Name, Total(outcome.Summary), [.. outcome.Lines.Select(l => Line(l, http))],
        outcome.Left is { } left ? [.. left.Left.Select(l => new RehearsalResponse.Way(l.Node.Id, l.Node.Name, l.Node.Type, l.Way))] : null, outcome.Left?.All);

    public static RehearsedDetail Of((ProcessDefinition Definition, RehearseTemplates.Line Line) one, HttpContext http)
    {
        var (line, names) = (one.Line, one.Line.Departments);
        return new RehearsedDetail(
            Line(line, http), line.Is.Was is { } was ? PlayView.Case(was, names, http) : null, line.Is.Would is { } would ? PlayView.Case(would, names, http) : null,
            [.. line.Is.Differences.Select(d => Difference(d, line, http))], [.. line.Is.Faults.Select(f => Fault(f, http))]);
    }

    private static RehearsalResponse.Total Total(RehearsalSummary all) => new()
    {
        Cases = all.Cases,
        Alike = all.Alike,
        Differ = all.Differ,
        Unreadable = all.Unreadable,
        Stuck = all.Stuck,
        BreakPromise = all.BreakPromise,
        Nobody = all.Nobody,
        DaysWon = all.DaysWon,
        DaysLost = all.DaysLost,
        Sorts = all.Sorts.ToDictionary(s => s.Key.ToString(), s => s.Value),
    };

    private static RehearsedLine Line(RehearseTemplates.Line line, HttpContext http) => new(line.Key, line.Matter)
    {
        Number = line.Row?.Number,
        CaseId = line.MayOpen ? line.Row?.Id : null,
        ReceivedAt = line.Row?.ReceivedAt,
        Runs = line.Row is { Runs: true },
        Alike = line.Is is { IsAlike: true, Was: not null },
        Sorts = [.. line.Is.Differences.Select(d => d.Sort.ToString()).Distinct()],
        DaysWere = line.Is.Was?.Counted(),
        DaysWould = line.Is.Would?.Counted(),
        ResultWas = line.Is.Was?.Result,
        ResultWould = line.Is.Would?.Result,
        BreaksPromise = line.Is.BreaksPromise,
        Nobody = line.Is.Faults.Count,
        Assumed = line.Is.Would?.Tasks.Count(t => t.Assumed is not null and not AssumedBy.MadeUp) ?? 0,
        Stuck = line.Is.Stuck is { } stuck ? TemplateWords.Text(stuck, http) : null,
        Unreadable = line.Is.Unreadable is { } unreadable ? TemplateWords.Text(unreadable, http) : null,
    };

    private static RehearsedDetail.Difference Difference(RehearsalDifference found, RehearseTemplates.Line line, HttpContext http) => found.Sort switch
    {
        DifferenceSort.OtherPeople => new(found.Sort.ToString(), found.NodeId, found.Name, Named(found.Was, line.Departments), Named(found.Would, line.Departments)),
        DifferenceSort.Stuck => new(found.Sort.ToString(), found.NodeId, found.Name, null, TemplateWords.Text(line.Is.Stuck!, http)),
        _ => new(found.Sort.ToString(), found.NodeId, found.Name, found.Was, found.Would),
    };

    /// <summary>Departments by their short names.</summary>
    private static string? Named(string? actors, IReadOnlyDictionary<string, string> names) => actors is null ? null
        : string.Join(',', actors.Split(',').Select(a => a.Split(':') is [var kind, var of] ? $"{kind}:{names.GetValueOrDefault(of, of)}" : a));

    private static CheckResponse.Fault Fault(CastFault fault, HttpContext http)
    {
        var (text, next) = RefusalText.Of(fault.Code, PlayView.NoArgs, RefusalText.CultureOf(http.Request));
        return new CheckResponse.Fault(fault.Code, fault.Task.NodeId, fault.Task.Name, text, next);
    }
}
