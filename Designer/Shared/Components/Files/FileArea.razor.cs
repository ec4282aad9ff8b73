using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalHub.Designer.Components.Files;

/// <summary>
/// Files of one material or of several: dropped here, chosen, scanned or photographed, several at once; what lies here with its 可信等级, what is
/// on its way with its progress.
/// </summary>
public sealed partial class FileArea(Say say)
{
    private const string Accept = ".pdf,.jpg,.jpeg,.png,.tif,.tiff,.docx,.xlsx,.ofd";
    private DotNetObjectReference<FileArea>? self;
    private ElementReference area;
    private TrustGrade? chosenTrust;
    private string? chosenCode;
    private bool watched, focused;

    [Parameter, EditorRequired]
    public FileBox Box { get; set; } = null!;

    /// <summary>Code and name of the materials; with several, one is chosen for what comes.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<(string Code, string Name)> Materials { get; set; } = [];

    /// <summary>Whether files may be added and removed.</summary>
    [Parameter]
    public bool MayAdd { get; set; } = true;

    [Parameter]
    public string? Label { get; set; }

    /// <summary>Whether it takes the focus when it appears, for pages that open it with a key.</summary>
    [Parameter]
    public bool TakesFocus { get; set; }

    private Say Say => say;

    private string Code => Materials.Any(m => m.Code == chosenCode) ? chosenCode! : Materials[0].Code;

    private TrustGrade Trust => chosenTrust ?? Box.Place.Grades[0];

    /// <summary>Opens the file picker, for pages that have a key for it.</summary>
    public Task PickAsync() => Local.PickAsync(area);

    /// <summary>Called by <c>js/files.js</c>.</summary>
    [JSInvokable]
    public void Chosen(LocalFiles.Entry[] entries)
    {
        foreach (var entry in entries)
            Box.Add(Local.Of(entry), Code, Trust);
    }

    private IEnumerable<FileLine> Lines(string code) => Box.Lines.Where(line => line.MaterialCode == code);

    private IEnumerable<Upload> Coming(string code) => Box.Uploads.Where(upload => upload.MaterialCode == code);

    protected override void OnInitialized() => Box.Changed += Refresh;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (watched && TakesFocus && !focused)
        {
            focused = true;
            await Local.FocusAsync(area);
        }
        if (!firstRender || !MayAdd)
            return;
        self = DotNetObjectReference.Create(this);
        await Local.WatchAsync(area, self);
        await Box.AskLimitsAsync();
        watched = true; // what is chosen before would be heard by nobody
        StateHasChanged();
    }

    public void Dispose()
    {
        Box.Changed -= Refresh;
        self?.Dispose();
    }

    private void Refresh() => InvokeAsync(StateHasChanged);
}
