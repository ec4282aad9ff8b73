using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Matters;

/// <summary>A matter with all that its implementation list says, its versions beside it, and what differs between two of them.</summary>
public sealed partial class MatterPage(IMatterApi matters, ITemplateApi templates, WorkDays days, Browser browser, Say say)
{
    [Parameter]
    public string Code { get; set; } = "";

    /// <summary>The version to read; null: the one in force.</summary>
    [SupplyParameterFromQuery]
    public int? Version { get; set; }

    /// <summary>The version to compare from.</summary>
    [SupplyParameterFromQuery]
    public int? From { get; set; }

    /// <summary>The version to compare to.</summary>
    [SupplyParameterFromQuery]
    public int? To { get; set; }

    private async Task<Sheet> ReadAsync(CancellationToken cancellation)
    {
        var guide = (Version ?? To) is { } version ? matters.VersionAsync(Code, version, cancellation) : matters.ReadAsync(Code, cancellation);
        var (versions, words) = (matters.VersionsAsync(Code, cancellation), MatterWords.ReadAsync(matters, templates, (T, say), cancellation));
        await Task.WhenAll(guide, versions, words, days.ReadyAsync());
        var changes = From is { } from && To is { } to ? await matters.DifferenceAsync(Code, from, to, cancellation) : null;
        return new Sheet(await guide, await versions, await words, changes);
    }

    /// <summary>All that the page shows, read together.</summary>
    private sealed record Sheet(
        MatterResponse Guide, IReadOnlyList<MatterVersionLine> Versions, MatterWords Words, IReadOnlyList<MatterChange>? Changes);
}
