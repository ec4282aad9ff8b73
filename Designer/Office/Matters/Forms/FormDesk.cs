using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Designer.Components.Forms;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>
/// A form while it is drawn or typed: one text for both, with undo and redo, looked at by the server a moment after each edit, and kept in this browser until
/// it is published, so that no closed tab loses it.
/// </summary>
public sealed class FormDesk(IMatterApi matters, DraftStore store, string code, string published)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);
    private History<string> history = new(published, [], []);
    private FormDrawing? drawing = FormDrawing.Of(published);
    private (string Text, DateOnly From)? judged;
    private bool pumping, typing;

    /// <summary>Told of every change.</summary>
    public event Action? Changed;

    public string Text => history.Now;

    public bool CanUndo => history.CanUndo;

    public bool CanRedo => history.CanRedo;

    /// <summary>The text as it is drawn; null while it is none that can be.</summary>
    public FormDrawing? Drawing => drawing;

    /// <summary>First day in force.</summary>
    public DateOnly From { get; private set; }

    /// <summary>What the server has found last, maybe of an edit before.</summary>
    public FormCheckResponse? Found { get; private set; }

    /// <summary>Whether that is of what stands here now.</summary>
    public bool IsJudged => judged == (Text, From);

    /// <summary>The form as it would be drawn; of the last text that could be read.</summary>
    public FormSheet? Preview { get; private set; }

    public IReadOnlyList<FormFault> Faults { get; private set; } = [];

    /// <summary>Why the server could not look at it.</summary>
    public HubProblem? Problem { get; private set; }

    /// <summary>Whether this is what was left unpublished before.</summary>
    public bool IsResumed { get; private set; }

    public PublishFormRequest Request => new() { Document = string.IsNullOrWhiteSpace(Text) ? null : Text, EffectiveFrom = From };

    private string Name => $"form/{code}";

    /// <summary>Begins on a day, with what was left here before, one undo above what is published.</summary>
    public async Task BeginAsync(DateOnly from)
    {
        From = from;
        if (await store.ReadAsync<string>(Name) is { Value: { } left } && left != Text)
        {
            (history, IsResumed) = (history.Do(left), true);
            drawing = FormDrawing.Of(left);
        }
        _ = PumpAsync();
    }

    public Task DoAsync(FormDrawing next) => ReferenceEquals(next, drawing) ? Task.CompletedTask : KeepAsync(history.Do(next.Text), next, false);

    /// <summary>What is typed one letter after the other is undone as a whole.</summary>
    public Task TypeAsync(string text) => KeepAsync(typing ? history.Go(text) : history.Do(text), FormDrawing.Of(text), true);

    public Task StepAsync(bool redo)
    {
        var to = redo ? history.Redo() : history.Undo();
        return KeepAsync(to, FormDrawing.Of(to.Now), false);
    }

    public Task StartOnAsync(DateOnly day)
    {
        From = day;
        return PumpAsync();
    }

    /// <summary>What was done needs to be kept no more.</summary>
    public ValueTask ForgetAsync() => store.RemoveAsync(Name);

    /// <summary>Takes what publishing found.</summary>
    public void Take(FormCheckResponse found, (string, DateOnly) of)
    {
        (Found, judged, Problem) = (found, of, null);
        Faults = [.. found.Faults.Select(f => FormFault.Of(f, drawing))];
        if (found.Form is { } shape)
            Preview = new FormSheet(shape, Preview?.Texts ?? []);
        else if (found.Faults.Count == 0)
            Preview = null;
    }

    private async Task KeepAsync(History<string> to, FormDrawing? read, bool byLetter)
    {
        (history, drawing, typing, Problem) = (to, read, byLetter, null);
        Changed?.Invoke();
        if (Text == published)
            await store.RemoveAsync(Name);
        else
            await store.SaveAsync(Name, Text);
        _ = PumpAsync();
    }

    /// <summary>Asks until the answer is about what stands here.</summary>
    private async Task PumpAsync()
    {
        if (pumping)
            return;
        pumping = true;
        try
        {
            while (!IsJudged && Problem is null)
            {
                if (judged is not null)
                    await Task.Delay(Pause);
                var of = (Text, From);
                Take(await matters.CheckFormAsync(code, Request), of);
                Changed?.Invoke();
            }
        }
        catch (HubProblem problem)
        {
            Problem = problem;
            Changed?.Invoke();
        }
        finally
        {
            pumping = false;
        }
    }
}
