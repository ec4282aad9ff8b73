using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Api.Endpoints.Templates;

/// <summary>The domain's catalogue of activities as the designer sees it. 一件事 is left out: it cannot be published yet.</summary>
internal static class StepCatalogueView
{
    public static StepCatalogue All { get; } = new(
        [.. ActivityCatalogue.All.Values.Where(s => s.Type != ActivityTypes.Package).OrderBy(s => s.Type, StringComparer.Ordinal).Select(Of)],
        Kinds, Enum.GetNames<SpecialProcedureKind>(), CaseResults.All)
    {
        Messages = [.. MessageCode.OfTemplates.Select(m => m.Code)],
    };

    /// <summary>Those that law asks for at some act, and those that are told on the way.</summary>
    private static string[] Kinds => [.. ActivityCatalogue.All.Values.SelectMany(s => StatutoryPapers.Of(s)).Select(p => p.Kind).Concat(Domain.Process.Papers.OnTheWay).Distinct().Order(StringComparer.Ordinal)];

    private static StepCatalogue.Sort Of(ActivitySort sort) => new(
        sort.Type, sort.Actor?.ToString(),
        [.. sort.Ports.Select(p => new StepCatalogue.Port(p.Name, p.Use.ToString(), p.Result))],
        [.. StatutoryPapers.Of(sort).Select(p => $"{p.On}:{p.Kind}")]);
}
