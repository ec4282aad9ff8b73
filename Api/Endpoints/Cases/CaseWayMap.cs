using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Tracking;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Cases;

/// <summary>What may be done on a case, how far it is, what was said, and what others did meanwhile.</summary>
internal static class CaseWayMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/api/cases").WithTags("Cases");
        cases.MapGet("/{id}/acts", ActsAsync);
        cases.MapGet("/{id}/process", ProcessAsync);
        cases.MapGet("/{id}/opinions", OpinionsAsync);
        cases.MapGet("/{id}/since/{revision}", SinceAsync);
    }

    private static async Task<Ok<CaseActsResponse>> ActsAsync(Guid id, ReadActs.Handler handler, RefusalWords words, CancellationToken cancellation)
    {
        var view = await handler.HandleAsync(id, cancellation);
        return TypedResults.Ok(new CaseActsResponse(view.Revision, [.. view.Acts.Select(a => Act(a, view, words))]));
    }

    private static CaseActsResponse.Act Act(ActVerdict verdict, ReadActs.View view, RefusalWords words)
    {
        var (text, next) = words.Of(verdict.Refusal);
        return new CaseActsResponse.Act
        {
            Name = verdict.Name,
            TaskId = verdict.Task?.Id,
            Step = verdict.Task?.Name,
            Outcome = verdict.Outcome,
            Way = verdict.Way?.ToString(),
            Allowed = verdict.Refusal is null,
            InReach = verdict.InReach,
            Code = verdict.Refusal?.Code,
            Text = text,
            Next = next,
            Ground = verdict.Refusal?.Ground,
            Needs = verdict.Needs,
            Places = [.. verdict.Nodes.Select(n => new CaseActsResponse.Place(n, view.Names.GetValueOrDefault(n, n)))],
        };
    }

    private static async Task<Ok<ProcessResponse>> ProcessAsync(Guid id, int? version, ReadProcess.Handler handler, CancellationToken cancellation)
    {
        var view = await handler.HandleAsync(id, version, cancellation);
        return TypedResults.Ok(new ProcessResponse
        {
            TemplateId = view.Definition.Id,
            TemplateVersion = view.Definition.Version,
            TemplateName = view.Definition.Name,
            RunsOn = view.Case.TemplateVersion,
            Versions = view.Versions,
            Moves = [.. view.Moves.Select(CaseMoveMap.Move)],
            Nodes = [.. view.Definition.Nodes.Select(n => Node(n.Id, n.Type, n.Name, view))],
            Connections = [.. view.Definition.Connections.Select(c => new ProcessResponse.Connection(c.Source, c.Port, c.Target, view.Way.Took(c)))],
        });
    }

    private static ProcessResponse.Node Node(string id, string type, string name, ReadProcess.View view)
    {
        var tasks = view.Case.Tasks.Where(t => t.NodeId == id).Select(t => new ProcessResponse.Step(
            t.Id, t.State.ToString(), t.DepartmentCode is { } code ? view.Departments[code].ShortName : null, t.ActedByName ?? t.AssigneeName, t.Outcome, t.OpenedAt, t.EndedAt));
        return new ProcessResponse.Node(id, type, name, view.Way.At(id).ToString(), [.. tasks]);
    }

    private static async Task<Ok<IReadOnlyList<OpinionLine>>> OpinionsAsync(Guid id, ReadOpinions.Handler handler, CancellationToken cancellation) =>
        TypedResults.Ok<IReadOnlyList<OpinionLine>>([.. (await handler.HandleAsync(id, cancellation)).Select(t => new OpinionLine
        {
            TaskId = t.Id,
            Step = t.Name,
            DepartmentCode = t.DepartmentCode,
            Outcome = t.Outcome ?? "",
            Words = t.Opinion ?? "",
            Ground = t.Ground,
            By = t.ActedByName,
            OnBehalfOf = t.OnBehalfOf,
            At = t.EndedAt ?? t.OpenedAt,
        })]);

    private static async Task<Ok<SinceResponse>> SinceAsync(Guid id, int revision, ReadOpinions.Handler handler, CancellationToken cancellation)
    {
        var since = await handler.SinceAsync(id, revision, cancellation);
        return TypedResults.Ok(new SinceResponse(
            since.Revision, since.State.ToString(), [.. since.Done.Select(e => new SinceResponse.Act(e.Kind, e.ByName, e.OnBehalfOf, e.At))]));
    }
}
