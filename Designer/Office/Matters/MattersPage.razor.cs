using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Matters;

/// <summary>事项: search and filters stand in the address, so that what somebody looks at can be kept and sent.</summary>
public sealed partial class MattersPage(IMatterApi matters, ITemplateApi templates, NavigationManager navigation, Session session, Say say)
{
    private const int PageSize = 100;
    private MatterWords? words;

    /// <summary>Part of the name or code, or its pinyin or initials.</summary>
    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    [SupplyParameterFromQuery]
    public string? Department { get; set; }

    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery]
    public string? Template { get; set; }

    private MatterFilter Filter => MatterFilter.Of(Q, Department, Kind, Template);

    private async Task<Page<MatterLine>> ReadAsync(string? after, CancellationToken cancellation)
    {
        var (q, department, kind, template) = Filter;
        var page = matters.ListAsync(q, after, PageSize, department, kind: kind, template: template, cancellation: cancellation);
        if (words is null)
        {
            words = await MatterWords.ReadAsync(matters, templates, (T, say), cancellation);
            StateHasChanged();
        }
        return await page;
    }

    private void Go(MatterFilter to) => navigation.NavigateTo(MatterFilter.Of(to.Q, to.Department, to.Kind, to.Template).Address);
}
