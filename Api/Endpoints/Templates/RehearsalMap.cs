using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Rehearsal;
using ApprovalHub.Features.Templates;
using ApprovalHub.Features.Templates.Rehearsing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Templates;

/// <summary>Rehearsals of templates, and walks through them.</summary>
internal static class RehearsalMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup("/api").WithTags("Templates");
        all.MapGet("/template-drafts/{id}/rehearsal", DraftAsync);
        all.MapGet("/template-drafts/{id}/rehearsal/{key}", DraftCaseAsync);
        all.MapGet("/templates/{id}/{version}/rehearsal", VersionAsync);
        all.MapGet("/templates/{id}/{version}/rehearsal/{key}", VersionCaseAsync);
        all.MapPost("/template-walks", WalkAsync);
    }

    private static async Task<Ok<RehearsalResponse>> DraftAsync(
        string id, Guid? revision, [AsParameters] Asked asked, RehearseTemplates.Handler handler, HttpContext http, CancellationToken cancellation) =>
        TypedResults.Ok(RehearsalView.Of(await handler.RunAsync(asked.For(new(id, null, revision)), cancellation), http));

    private static async Task<Ok<RehearsedDetail>> DraftCaseAsync(
        string id, string key, Guid? revision, [AsParameters] Asked asked, RehearseTemplates.Handler handler, HttpContext http, CancellationToken cancellation) =>
        TypedResults.Ok(RehearsalView.Of(await handler.OneAsync(asked.For(new(id, null, revision)), key, cancellation), http));

    private static async Task<Ok<RehearsalResponse>> VersionAsync(
        string id, int version, [AsParameters] Asked asked, RehearseTemplates.Handler handler, HttpContext http, CancellationToken cancellation) =>
        TypedResults.Ok(RehearsalView.Of(await handler.RunAsync(asked.For(new(id, version, null)), cancellation), http));

    private static async Task<Ok<RehearsedDetail>> VersionCaseAsync(
        string id, int version, string key, [AsParameters] Asked asked, RehearseTemplates.Handler handler, HttpContext http, CancellationToken cancellation) =>
        TypedResults.Ok(RehearsalView.Of(await handler.OneAsync(asked.For(new(id, version, null)), key, cancellation), http));

    private static async Task<Ok<WalkResponse>> WalkAsync(WalkRequest request, WalkTemplates.Handler handler, HttpContext http, CancellationToken cancellation)
    {
        var (begin, choices) = (Begin(request.Begin), Choices(request.Choices));
        var outcome = request.Definition is { } drawn ? await handler.OfAsync(drawn.GetRawText(), begin, choices, cancellation)
            : await handler.OfAsync(new Scenery.Which(request.Id ?? "", request.Version, request.Revision), begin, choices, cancellation);
        return TypedResults.Ok(PlayView.Of(outcome, http));
    }

    private static WalkTemplates.Begin Begin(WalkRequest.Facts? facts) => facts is null ? new() : new()
    {
        Matter = facts.Matter,
        Green = facts.Green,
        Online = facts.Online,
        Participants = facts.Participants,
        Procedures = facts.Procedures ?? [],
        Form = facts.Form ?? new Dictionary<string, string>(),
        On = facts.On,
    };

    private static IReadOnlyList<WalkChoice> Choices(IReadOnlyList<WalkRequest.Choice?>? choices) => choices is null ? []
        : choices.Count > Walk.Most ? throw Refusal.Invalid("WALK_TOO_LONG").With("most", Walk.Most).Throwable()
        : [.. choices.Select(c => c is not null && Enum.TryParse<WalkAct>(c.Act, out var act) && Enum.IsDefined(act) && !char.IsAsciiDigit(c.Act[0])
            ? new WalkChoice(act, c.Task, c.Outcome, c.Days) : throw Refusal.Invalid("WALK_FACTS").With("most", WalkTemplates.MostFields).With("longest", WalkTemplates.LongestValue).Throwable())];

    /// <summary>What stands in the address.</summary>
    internal readonly record struct Asked(int? Cases, bool? MadeUp, int? Seed, string? Matter)
    {
        public RehearseTemplates.Query For(Scenery.Which which)
        {
            var usual = new RehearsalAsked();
            return new(which, Cases ?? usual.Cases, MadeUp ?? usual.MadeUp, Seed ?? usual.Seed, string.IsNullOrEmpty(Matter) ? null : Matter);
        }
    }
}
