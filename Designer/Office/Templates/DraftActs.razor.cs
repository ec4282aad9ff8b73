using System.Globalization;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Server;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>What may be done with a draft as it stands: submitted and thrown away while it is drawn; let out or sent back once it is submitted.</summary>
public sealed partial class DraftActs
{
    private bool sure;
    private HubProblem? problem;

    [Parameter, EditorRequired]
    public TemplateDraftResponse Is { get; set; } = null!;

    /// <summary>What is typed; the page keeps it.</summary>
    [Parameter, EditorRequired]
    public TypedReason Typed { get; set; } = null!;

    /// <summary>What has to be done before: all that is drawn goes to the server first.</summary>
    [Parameter]
    public Func<Task>? First { get; set; }

    /// <summary>Another first day was chosen: the faults are those of that day.</summary>
    [Parameter]
    public EventCallback OnDay { get; set; }

    /// <summary>Told what was done: submit, return, publish or delete.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    /// <summary>Somebody was faster: the newer state is wanted.</summary>
    [Parameter]
    public EventCallback OnOutdated { get; set; }

    private bool Editing => Is.Line.State == "Editing";

    private string? SubmitNot => Faulty ?? (Typed.Missing ? T["Templates.WhyFirst"] : null);

    private string? PublishNot => Is.Line.EffectiveFrom < Clock.Today ? T["Templates.DayPassed"] : Faulty;

    private string? Faulty => Is.Faults.Count > 0 ? T["Templates.MendFirst", Is.Faults.Count] : null;

    private Task BeginAsync(ChangeEventArgs e)
    {
        Typed.Day = DateOnly.TryParse(e.Value as string, CultureInfo.InvariantCulture, out var day) ? day : Clock.Today;
        return OnDay.InvokeAsync();
    }

    private static string Date(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private void Show(HubProblem? refused) => problem = refused;

    private Task SubmitAsync() => DoAsync("submit", () => Drafts.SubmitAsync(Is.Line.Id, new SubmitDraftRequest(Is.Line.Revision, Typed.Words.Trim(), Typed.Day)));

    private Task ReturnAsync() => DoAsync("return", () => Drafts.ReturnAsync(Is.Line.Id, new ReturnDraftRequest(Is.Line.Revision, Typed.Words.Trim())));

    private Task PublishAsync() => DoAsync("publish", () => Drafts.PublishAsync(Is.Line.Id, new PublishDraftRequest(Is.Line.Revision)));

    /// <summary>The first press asks, the second one does it.</summary>
    private Task DeleteAsync()
    {
        if (sure)
            return DoAsync("delete", () => Drafts.DeleteAsync(Is.Line.Id, Is.Line.Revision));
        sure = true;
        return Task.CompletedTask;
    }

    private async Task DoAsync(string name, Func<Task> act)
    {
        if (First is { } first)
            await first();
        await act();
        await OnDone.InvokeAsync(name);
    }
}
