using System.Collections.Immutable;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Process.Rehearsal;
using ApprovalHub.Features.Templates;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Templates;

/// <summary>A case that was played, as a response.</summary>
internal static class PlayView
{
    /// <summary>Names of persons that are told of a step.</summary>
    private const int MostPersons = 6;

    public static ImmutableSortedDictionary<string, string> NoArgs => ImmutableSortedDictionary<string, string>.Empty;

    public static WalkResponse Of(WalkTemplates.Outcome outcome, HttpContext http) => new(Case(outcome.Walk.Stage, outcome.Departments, http), outcome.Walk.Taken)
    {
        Stuck = outcome.Walk.Stuck is { } stuck ? TemplateWords.Text(stuck, http) : null,
        Owes = outcome.Walk.Facts.Owes,
        Lines = [.. outcome.Walk.Stage.Lines.Select(l => new TemplateFlow.Line(l.Source, l.Port, l.Target))],
        Matter = outcome.Walk.Stage.Scene.Matter.Code,
        Matters = [.. outcome.Matters.Select(m => new WalkResponse.NamedCode(m.Code, m.Name))],
        Procedures = [.. outcome.Walk.Stage.Scene.Matter.SpecialProcedures.Select(p => p.Kind.ToString())],
        Participants = outcome.Walk.Stage.Scene.Matter.Participants,
        Departments = [.. outcome.Departments.Where(d => d.Key != outcome.Walk.Stage.Scene.Matter.Department)
            .OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => new WalkResponse.NamedCode(d.Key, d.Value))],
        Fields = outcome.Fields,
    };

    public static PlayedCase Case(Stage stage, IReadOnlyDictionary<string, string> departments, HttpContext http) => new()
    {
        StartedAt = stage.StartedAt,
        AcceptedAt = stage.AcceptedAt,
        DecidedAt = stage.DecidedAt,
        LastAt = stage.LastAt,
        Result = stage.Result,
        Counted = stage.Counted(),
        InAll = stage.Tasks.Count == 0 ? 0 : stage.InAll(),
        PromisedDue = stage.PromisedDue()?.Date,
        BreaksPromise = stage.BreaksPromise(),
        Branches = PlayedForm.Branches(stage),
        Steps = [.. stage.Tasks.Select(t => Step(stage, t, departments, http))],
        Papers = [.. stage.Papers.Select(p => new PlayedCase.Paper(p.Kind, p.NodeId, p.At))],
        Stops = [.. stage.Stops.Select(s => new PlayedCase.Stop(s.NodeId, s.Listed.Kind.ToString(), s.Listed.Ground, s.From, s.To))],
    };

    private static PlayedCase.Step Step(Stage stage, StagedTask task, IReadOnlyDictionary<string, string> departments, HttpContext http)
    {
        var due = stage.DueOf(task);
        return new PlayedCase.Step(task.Key, task.NodeId, task.Activity, task.Name, Who(task.Asked, departments, http))
        {
            OpenedAt = task.OpenedAt,
            EndedAt = task.EndedAt,
            Outcome = task.IsCancelled ? null : task.Outcome,
            Cancelled = task.IsCancelled,
            Outcomes = task.Outcomes,
            Days = stage.DaysOf(task),
            Fills = PlayedForm.Fills(stage, task),
            Due = due?.Date,
            Overdue = due is { } end && end.IsOver(task.EndedAt ?? stage.LastAt),
            Assumed = task.Assumed?.ToString(),
        };
    }

    private static PlayedCase.Actor Who(Asked asked, IReadOnlyDictionary<string, string> departments, HttpContext http)
    {
        var persons = asked.Seats.Select(s => s.Person).Distinct().ToList();
        var of = asked.Who.Post ?? (asked.Who.Department is { } code ? departments.GetValueOrDefault(code, code) : null);
        var fault = asked.Fault is { } why ? RefusalText.Of(why, NoArgs, RefusalText.CultureOf(http.Request)).Text : null;
        return new PlayedCase.Actor(asked.Who.Kind.ToString(), of, [.. persons.Take(MostPersons)], persons.Count, fault);
    }
}
