using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Cases.Proof;

/// <summary>办理凭据: one page, made to be printed, that proves why a case is where it is.</summary>
public sealed partial class ProofPage(ICaseApi cases, WorkDays days, Browser browser)
{
    [Parameter]
    public Guid Id { get; set; }

    private async Task<ProofFile> ReadAsync(CancellationToken cancellation)
    {
        var (read, papers) = (cases.ReadAsync(Id, cancellation), cases.PapersAsync(Id, cancellation));
        var (events, proof) = (cases.EventsAsync(Id, cancellation), cases.ProofAsync(Id, cancellation));
        await Task.WhenAll(read, papers, events, proof, days.ReadyAsync());
        return new ProofFile(await read, await papers, await events, await proof);
    }

    private async Task PrintAsync() => await browser.PrintAsync();

    /// <summary>All that the page shows, read together.</summary>
    private sealed record ProofFile(CaseResponse Case, IReadOnlyList<CasePaperLine> Papers, CaseEventsResponse Events, ProofResponse Proof);
}
