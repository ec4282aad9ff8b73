using System.Globalization;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Templates.Rehearsal;

/// <summary>演练: what would have become of the last cases by a draft, or by a version; leaving the page stops it.</summary>
public sealed partial class RehearsalPage(IRehearsalApi rehearsals, WorkDays days)
{
    private RehearsalAsked asked = new();
    private string? chosen;

    [Parameter]
    public string Id { get; set; } = "";

    /// <summary>A published version; null: the draft.</summary>
    [SupplyParameterFromQuery]
    public int? Version { get; set; }

    private string Back => Version is { } version
        ? $"/templates/{Uri.EscapeDataString(Id)}?version={version.ToString(CultureInfo.InvariantCulture)}" : $"/templates/{Uri.EscapeDataString(Id)}/draft";

    private string Address(string place) =>
        $"/templates/{Uri.EscapeDataString(Id)}/{place}" + (Version is { } version ? $"?version={version.ToString(CultureInfo.InvariantCulture)}" : "");

    private void Ask(RehearsalAsked next) => (asked, chosen) = (next, null);

    private async Task<RehearsalResponse> ReadAsync(CancellationToken cancellation)
    {
        await days.ReadyAsync();
        return Version is { } version ? await rehearsals.VersionAsync(Id, version, asked, cancellation) : await rehearsals.DraftAsync(Id, null, asked, cancellation);
    }

    private Task<RehearsedDetail> CaseAsync(string key, CancellationToken cancellation) =>
        Version is { } version ? rehearsals.VersionCaseAsync(Id, version, key, asked, cancellation) : rehearsals.DraftCaseAsync(Id, key, null, asked, cancellation);
}
