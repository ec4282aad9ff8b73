using System.Globalization;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Templates;
using AutoMapper;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Templates;

/// <summary>What the publish checks found, and drafts, in words.</summary>
internal static class TemplateWords
{
    public static CheckResponse Check(DrawTemplates.Outcome outcome, HttpContext http) =>
        new(outcome.Definition.Id, outcome.Definition.Version, Faults(outcome.Faults, http), Faults(outcome.Notes, http), FlowView.Of(outcome.Definition));

    public static TemplateDraftResponse Draft(DrawTemplates.Sheet sheet, HttpContext http, IMapper mapper) => new(
        mapper.Map<TemplateDraftLine>(sheet.Draft), FlowView.Of(sheet.Definition), Faults(sheet.Faults, http), Faults(sheet.Notes, http),
        sheet.NotYours is { } refusal ? Text(refusal, http) : null);

    /// <summary>The draft, or every fault for which it was not let out.</summary>
    public static IResult DraftOrFaults(DrawTemplates.Sheet sheet, HttpContext http, IMapper mapper) => sheet.Faults.Count == 0
        ? TypedResults.Ok(Draft(sheet, http, mapper))
        : Problem.WithFaults(http, Refusal.Invalid("TEMPLATE_FAULTY").With("count", sheet.Faults.Count), Faults(sheet.Faults, http));

    public static string Text(Refusal refusal, HttpContext http) => RefusalText.Of(refusal.Code, refusal.Args, RefusalText.CultureOf(http.Request)).Text;

    private static IReadOnlyList<CheckResponse.Fault> Faults(IReadOnlyList<TemplateFault> faults, HttpContext http)
    {
        var culture = RefusalText.CultureOf(http.Request);
        return [.. faults.Select(f => Worded(f, culture))];
    }

    private static CheckResponse.Fault Worded(TemplateFault fault, CultureInfo culture)
    {
        var (text, next) = RefusalText.Of(fault.Code, fault.Args, culture);
        return new CheckResponse.Fault(fault.Code, fault.NodeId, fault.NodeName, text, next);
    }
}
