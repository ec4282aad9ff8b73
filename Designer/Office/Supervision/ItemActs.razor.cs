using System.Globalization;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Supervision;

/// <summary>What may be done with a supervision item now, and what not and why. What was typed is kept until it is done.</summary>
public sealed partial class ItemActs(ISupervisionApi supervision, DraftStore drafts)
{
    private string act = "";
    private ItemDraft draft = new();
    private IReadOnlyList<(string Act, DraftStore.Kept<ItemDraft> Kept)> left = [];
    private DateTimeOffset? restored;
    private HubProblem? problem;

    [Inject]
    private Say Say { get; set; } = null!;

    [Parameter, EditorRequired]
    public ItemResponse Is { get; set; } = null!;

    /// <summary>Told in words what was done.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    /// <summary>Somebody was faster: the newer state is wanted.</summary>
    [Parameter]
    public EventCallback OnOutdated { get; set; }

    /// <summary>Acts that may be done now; closing once, whatever may be found.</summary>
    private IReadOnlyList<string> Offered => [.. Is.Acts.Where(a => a.Allowed).Select(a => a.Name).Distinct()];

    /// <summary>What the person's posts could do and cannot now, each reason once.</summary>
    private IReadOnlyList<IGrouping<(string? Text, string? Next), ItemResponse.Act>> Refused =>
        [.. Is.Acts.Where(a => a is { Allowed: false, InReach: true }).GroupBy(a => (a.Text, a.Next))];

    private string Drafts => $"item/{Is.Item.Id:N}/";

    private string DraftName => Drafts + act;

    protected override async Task OnInitializedAsync()
    {
        act = Offered is [var first, ..] ? first : "";
        await ReadAsync();
        await ReadLeftAsync();
    }

    /// <summary>What was typed for an act that somebody else has done meanwhile stays readable until it is dropped.</summary>
    private async Task ReadLeftAsync()
    {
        var found = new List<(string, DraftStore.Kept<ItemDraft>)>();
        foreach (var name in (await drafts.NamesAsync(Drafts)).Where(name => !Offered.Contains(name[Drafts.Length..])))
        {
            if (await drafts.ReadAsync<ItemDraft>(name) is { Value.Words.Length: > 0 } kept)
                found.Add((name[Drafts.Length..], kept));
        }
        left = found;
    }

    private async Task DropAsync(string name)
    {
        await drafts.RemoveAsync(Drafts + name);
        await ReadLeftAsync();
    }

    private Task ChooseAsync(string name)
    {
        (act, draft, restored, problem) = (name, new ItemDraft(), null, null);
        return ReadAsync();
    }

    private async Task ReadAsync()
    {
        if (act.Length > 0 && await drafts.ReadAsync<ItemDraft>(DraftName) is { } kept)
            (draft, restored) = (kept.Value, kept.At);
        if (act == "close" && Is.Acts.Where(a => a is { Name: "close", Allowed: true }).ToList() is [var only])
            draft = draft with { Finding = only.Finding };
    }

    private async Task KeepAsync(ItemDraft typed)
    {
        (draft, restored) = (typed, null);
        await drafts.SaveAsync(DraftName, typed);
    }

    private async Task SendAsync()
    {
        var (id, seen, done, name) = (Is.Item.Id, ActKey.Seen(Is.Item.Revision), act, DraftName);
        var (words, sent) = (draft.Words.Trim(), draft);
        await (done switch
        {
            "reply" => supervision.ReplyAsync(id, new ItemWordsRequest(words), seen),
            "correct" => supervision.CorrectAsync(id, new ItemWordsRequest(words), seen),
            "sendBack" => supervision.SendBackAsync(id, new SendBackRequest(words, sent.Days!.Value), seen),
            "close" => supervision.CloseAsync(id, new CloseItemRequest(sent.Finding!, words), seen),
            _ => throw new InvalidOperationException($"The page has no form for {done}."),
        });
        await drafts.RemoveAsync(name);
        await OnDone.InvokeAsync(T["Supervision.ActDone", Say.Of("ItemAct", done)]);
    }

    private string NameOf(ItemResponse.Act one) =>
        one.Finding is { } finding ? T["Supervision.CloseAs", Say.Of("ItemAct", one.Name), Say.Of("Finding", finding)] : Say.Of("ItemAct", one.Name);

    private static int? Number(ChangeEventArgs e) => int.TryParse(e.Value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null;
}
