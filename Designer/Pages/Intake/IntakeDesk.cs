using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Intake;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Tasks;
using ApprovalHub.Designer.Components.Files;
using ApprovalHub.Designer.Components.Forms;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>The intake that lies on the counter now, with all that is known of it; the page's parts share it.</summary>
public sealed class IntakeDesk(IntakeShelf shelf, MatterShelf matters, Foresight foresight, FileBoxes boxes, Texts texts) : IDisposable
{
    public IntakeDraft Draft { get; private set; } = new();

    public IntakeForm Form => Draft.Form;

    public MatterGuide? Guide { get; private set; }

    /// <summary>The matter's form with what stands in it; null where it has none.</summary>
    public FormSheet? Sheet { get; private set; }

    public FileBox? Files { get; private set; }

    public Foresight Foresight => foresight;

    /// <summary>Whether the form may be changed: not while it is on its way or was received.</summary>
    public bool IsOpen => Draft.Stage == IntakeStage.Typing;

    /// <summary>Whether the outcome is still to be chosen.</summary>
    public bool IsOpenForOutcome => IsOpen || Draft.OwesOutcome;

    /// <summary>The outcome that would be done: the clerk's choice, else what the materials suggest.</summary>
    public string Outcome => Form.Outcome ?? (Guide is null ? "Accepted" : Form.Suggested(Guide.Materials));

    /// <summary>What it would do, once the server has said so.</summary>
    public OutcomeLine? Foreseen => foresight.Outcomes.FirstOrDefault(o => o.Outcome == Outcome);

    public event Action? Changed;

    /// <summary>Something was typed: what was refused before may be right now.</summary>
    public event Action? Edited;

    /// <summary>Puts a draft on the counter.</summary>
    public async Task OpenAsync(IntakeDraft draft)
    {
        Files?.Dispose();
        (Draft, Guide, Sheet) = (draft, null, null);
        foresight.Forget();
        Files = boxes.OfDraft(draft.Id.ToString("N"), cancellation => shelf.AtServerAsync(draft, cancellation));
        Changed?.Invoke();
        if (draft.Form.MatterCode is not { } code)
            return;
        Guide = await matters.GuideAsync(code, CancellationToken.None);
        if (IsOpen)
            Form.Choose(Guide);
        Lay();
        if (draft.ServerId is not null)
            await Files.LoadAsync();
        Changed?.Invoke();
        await AskAsync();
    }

    /// <summary>Takes a matter that was found.</summary>
    public async Task ChooseAsync(MatterLine matter)
    {
        Guide = await matters.GuideAsync(matter.Code, CancellationToken.None);
        await matters.UsedAsync(matter);
        Form.Choose(Guide);
        Lay();
        await KeepAsync();
    }

    private void Lay() => Sheet = Guide?.Form is { } shape ? new FormSheet(shape, Form.Fields) : null;

    /// <summary>Something was typed: it is kept, and what follows from it is asked for.</summary>
    public async Task KeepAsync()
    {
        Edited?.Invoke();
        Form.Entries = Sheet?.ToJson(MatterForm.IsAppliedFor);
        if (IsOpen)
            await shelf.KeepAsync(Draft);
        else
            await shelf.KeepHereAsync(Draft);
        Changed?.Invoke();
        await AskAsync();
    }

    /// <summary>The outcome as it would be sent.</summary>
    public TaskAnswerInput Answer() => IntakeRequests.Outcome(Form, Outcome, Asked);

    /// <summary>What the correction notice asks for of a material where the clerk has written nothing else.</summary>
    public string Asked(string code)
    {
        var listed = Guide?.Materials.FirstOrDefault(m => m.Code == code);
        return string.IsNullOrEmpty(listed?.Standard) ? texts["Intake.AskedFor", listed?.Name ?? code] : texts["Intake.AskedForBy", listed.Name, listed.Standard];
    }

    /// <summary>The open task of intake of the case that was received, or null.</summary>
    public ActResponse.OpenTask? Task => Draft.Answer?.Open.FirstOrDefault(t => t.Outcomes.Contains("Accepted"));

    public void Dispose() => Files?.Dispose();

    private async Task AskAsync()
    {
        if (!await foresight.AskAsync(Form))
            return;
        if (IsOpen && foresight.Known is { Known: true } known && FillIn(known))
            await shelf.KeepAsync(Draft);
        Changed?.Invoke();
    }

    /// <summary>Fills what is empty with what the centre knows; what was typed stays.</summary>
    private bool FillIn(KnownApplicantResponse known)
    {
        var before = (Form.Name, Form.Phone, Form.Address, Form.Legal);
        Form.Name = Form.Name.Length > 0 ? Form.Name : known.Name ?? "";
        Form.Phone = Form.Phone.Length > 0 ? Form.Phone : known.Phone ?? "";
        Form.Address = Form.Address.Length > 0 ? Form.Address : known.Address ?? "";
        Form.Legal = Form.Legal.Length > 0 ? Form.Legal : known.LegalRepresentative ?? "";
        return before != (Form.Name, Form.Phone, Form.Address, Form.Legal);
    }
}
