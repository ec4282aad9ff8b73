using ApprovalHub.Api.Contracts.Sync;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Connectors;

/// <summary>A report and what may be done with it now. While it is corrected its fields can be typed into; what was typed is kept until it is done.</summary>
public sealed partial class ReportBench(IExchangeApi exchange, DraftStore drafts)
{
    private readonly ActKey key = new();
    private string act = "";
    private ReportDraft draft = ReportDraft.Empty;
    private DateTimeOffset? restored;
    private HubProblem? problem;

    [Inject]
    private Say Say { get; set; } = null!;

    [Parameter, EditorRequired]
    public StepReportResponse Is { get; set; } = null!;

    /// <summary>The field that is to be mended, by its path; null for none.</summary>
    [Parameter]
    public string? Field { get; set; }

    /// <summary>Told in words what was done, and which report came of it.</summary>
    [Parameter]
    public EventCallback<(string Said, Guid Now)> OnDone { get; set; }

    /// <summary>Somebody was faster: the newer state is wanted.</summary>
    [Parameter]
    public EventCallback OnOutdated { get; set; }

    private IReadOnlyList<string> Offered => [.. Is.Acts.Where(a => a.Allowed).Select(a => a.Name)];

    /// <summary>What the person's posts could do and cannot now, each reason once.</summary>
    private IReadOnlyList<IGrouping<(string? Text, string? Next), StepReportResponse.Act>> Refused =>
        [.. Is.Acts.Where(a => a is { Allowed: false, InReach: true }).GroupBy(a => (a.Text, a.Next))];

    private string DraftName => $"exchange/{Is.Report.Id:N}/{act}";

    protected override Task OnInitializedAsync()
    {
        act = Field is not null && Offered.Contains("correct") ? "correct" : Is.Proposal is not null && Offered.Contains("confirm") ? "confirm" : Offered is [var first, ..] ? first : "";
        return ReadAsync();
    }

    private Task ChooseAsync(string name)
    {
        (act, draft, restored, problem) = (name, ReportDraft.Empty, null, null);
        key.Done();
        return ReadAsync();
    }

    private async Task ReadAsync()
    {
        if (act.Length > 0 && await drafts.ReadAsync<ReportDraft>(DraftName) is { } kept)
            (draft, restored) = (kept.Value, kept.At);
    }

    private Task ChangeAsync((string Path, string? Value) change) => KeepAsync(draft.With(change.Path, change.Value, Is.Fields.First(f => f.Path == change.Path)));

    private async Task KeepAsync(ReportDraft typed)
    {
        (draft, restored) = (typed, null);
        key.Done();
        await drafts.SaveAsync(DraftName, typed);
    }

    private async Task SendAsync()
    {
        var (id, seen, done, name) = (Is.Report.Id, ActKey.Seen(Is.Revision), act, DraftName);
        var why = new ExchangeWordsRequest(draft.Words.Trim());
        var made = await (done switch
        {
            "correct" => exchange.CorrectAsync(id, new CorrectReportRequest([.. draft.Changes.Select(c => new CorrectReportRequest.Change(c.Key, c.Value))], why.Words), seen, key.Value),
            "resend" => exchange.ResendAsync(id, why, seen, key.Value),
            "skip" => exchange.SkipAsync(id, why, seen, key.Value),
            "confirm" => exchange.ConfirmSkipAsync(id, why, seen, key.Value),
            "drop" => exchange.DropSkipAsync(id, why, seen, key.Value),
            _ => throw new InvalidOperationException($"The page has no form for {done}."),
        });
        await drafts.RemoveAsync(name);
        await OnDone.InvokeAsync((T[$"Connectors.Done.{done}"], made.Report.Id));
    }
}
