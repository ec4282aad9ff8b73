using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Papers;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Cases;

/// <summary>Papers of a case: to look at, to print, to print again with a reason, and who has had them.</summary>
public sealed partial class CasePapers(IPaperApi api, Texts texts, Say say)
{
    /// <summary>How long a new tab takes to ask for its file, so that the line of the log is there.</summary>
    private static readonly TimeSpan TabOpens = TimeSpan.FromSeconds(1.5);

    /// <summary>The server tells so many lines at most, the latest.</summary>
    private const int LongestLog = 500;

    private Loaded<PrintBook>? book;
    private Guid? open;
    private (Guid Paper, bool Ofd)? again;
    private string reason = "";

    [Parameter, EditorRequired]
    public Guid Case { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<CasePaperLine> Papers { get; set; } = [];

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    private Say Words => say;

    private IPaperApi Api => api;

    /// <summary>Prints of a paper, in either format.</summary>
    private int Times(CasePaperLine paper) => book?.Value?.Prints.Count(line => line.PaperId == paper.Id && (line.Way is "Printed" or "Ofd")) ?? 0;

    private string Address(Guid paper, bool ofd)
    {
        string?[] said = [reason.Trim() is { Length: > 0 } why ? $"reason={Uri.EscapeDataString(why)}" : null, ofd ? "format=ofd" : null];
        var query = string.Join('&', said.OfType<string>());
        return $"/api/papers/{paper}{(query.Length > 0 ? $"?{query}" : "")}";
    }

    private async Task<PrintBook> ReadAsync(CancellationToken cancellation)
    {
        var (prints, signing) = (api.PrintsAsync(Case, cancellation), api.SigningAsync(cancellation));
        await Task.WhenAll(prints, signing);
        _ = InvokeAsync(StateHasChanged); // the rows above count what was read here
        return new PrintBook(await prints, await signing);
    }

    private string SignedBy(SigningResponse signing) => signing switch
    {
        { Signs: false } => texts["Papers.NotSigned"],
        { Sample: true } => texts["Papers.SampleSigned", signing.Holder],
        _ => texts["Papers.Signed", signing.Holder, signing.ValidUntil is { } until ? Say.Exact(until) : ""],
    };

    private void Turn(Guid paper) => open = open == paper ? null : paper;

    private void AskAgain(Guid paper, bool ofd) => (again, reason) = (again == (paper, ofd) ? null : (paper, ofd), "");

    /// <summary>The tab asks for the file by itself; the log is read again once it has.</summary>
    private async Task OpenedAsync(Guid paper)
    {
        await Task.Delay(TabOpens, Time);
        (again, reason) = (again?.Paper == paper ? null : again, "");
        await ReadAgainAsync();
    }

    private Task ReadAgainAsync() => book?.ReloadAsync() ?? Task.CompletedTask;

    /// <summary>Who has had the papers, and who signs them.</summary>
    private sealed record PrintBook(IReadOnlyList<PrintLine> Prints, SigningResponse Signing);
}
