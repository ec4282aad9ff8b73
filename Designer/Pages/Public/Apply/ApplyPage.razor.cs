using System.Net;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Drafts;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Designer.Components.Files;
using ApprovalHub.Designer.Components.Forms;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Public.Apply;

/// <summary>
/// 在线申请, step by step on a phone. It is sent exactly once: what is asked stands in the draft with its key before it goes out, and goes out again
/// to the letter until the answer is there.
/// </summary>
public sealed partial class ApplyPage(IPublicApi api, IPublicDraftApi drafts, PublicStore store, ApplicantBoxes boxes, Browser browser) : IDisposable
{
    private ApplicationKeeper? keeper;
    private FileBox? files;
    private ApplyResponse? answer;
    private DateTimeOffset? restored;
    private HubProblem? problem;
    private FormSheet? sheet;
    private IReadOnlyList<RefusedPart> faults = [];
    private IReadOnlyList<string> missing = [];
    private string of = "";

    /// <summary>实施编码</summary>
    [Parameter]
    public string Code { get; set; } = "";

    private ApplicationForm Form => keeper!.Form;

    private IReadOnlyList<string> StepNames => [T["Public.StepApplicant"], T["Public.StepAgent"], T["Public.StepMaterials"], T["Public.StepCheck"]];

    private HashSet<string> Uploaded => files is null ? [] : [.. files.Lines.Select(line => line.MaterialCode)];

    public void Dispose() => Leave();

    private void Leave()
    {
        keeper?.Dispose();
        files?.Dispose();
        if (answer is not null && keeper is { } sent)
            _ = sent.ForgetHereAsync(); // it was sent and the page is left: number and query code stay with the applicant
        (keeper, files, answer) = (null, null, null);
    }

    private async Task<MatterGuide> ReadAsync(CancellationToken cancellation)
    {
        if (of != Code)
            Leave();
        of = Code;
        var guide = (await api.MatterAsync(Code, cancellation)).Content;
        if (!guide.Online)
            return guide;
        keeper?.Dispose();
        files?.Dispose();
        keeper = new ApplicationKeeper(store, drafts);
        keeper.Changed += () => _ = InvokeAsync(StateHasChanged);
        var kept = await keeper.LoadAsync(new ApplicationForm
        {
            MatterCode = guide.Code,
            MatterName = guide.Name,
            Kind = guide.Applicants == "Organisation" ? ApplicantKind.Enterprise : ApplicantKind.Person,
        });
        (answer, restored) = (kept?.Value.Answer, kept?.At);
        sheet = guide.Form is { } shape ? new FormSheet(shape, Form.Fields) : null;
        files = boxes.Of($"apply/{guide.Code}", keeper.HolderAsync);
        files.Changed += () => _ = InvokeAsync(StateHasChanged);
        if (keeper.Held is not null && answer is null)
            await files.LoadAsync(cancellation);
        return guide;
    }

    private async Task KeepAsync()
    {
        (missing, faults, restored) = ([], [], null);
        await keeper!.KeepAsync();
    }

    private async Task GoOnAsync(MatterGuide guide)
    {
        missing = [.. Missing.Of(Form).Select(field => T[$"Public.{field}"]), .. Form.Step == 2 ? sheet?.Missing(MatterForm.IsAppliedFor) ?? [] : []];
        if (Form.Step == 2 && files!.IsBusy)
            missing = [T["Public.FilesComing"]];
        if (missing.Count == 0 && Form.Step < 3)
            await GoToAsync(Form.Step + 1);
    }

    private async Task GoToAsync(int step)
    {
        (Form.Step, missing, problem) = (step, [], null);
        await keeper!.KeepAsync();
        await keeper.SyncAsync();
        if (step == 2 && keeper.Held is null)
            await TryAsync(() => files!.LoadAsync());
        await browser.FocusAsync("h1");
    }

    private async Task TryAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (HubProblem fault)
        {
            problem = fault;
        }
    }

    private async Task SendAsync(MatterGuide guide)
    {
        Form.Asked ??= Form.ToRequest(guide.Materials, Uploaded) with { Form = sheet?.ToJson(MatterForm.IsAppliedFor) };
        await keeper!.KeepHereAsync();
        await keeper.SyncAsync();
        try
        {
            answer = await api.ApplyAsync(Form.Asked, Form.Key);
        }
        catch (HubProblem said) when (!said.IsAway && said.Status < HttpStatusCode.InternalServerError)
        {
            (Form.Asked, Form.Key) = (null, Guid.CreateVersion7().ToString("N")); // it was not taken: what is mended is another application
            await keeper.KeepAsync();
            if (said.Parts.Count > 0)
                (Form.Step, faults) = (2, said.Parts); // what is wrong stands at its field
            throw;
        }
        await keeper.KeepHereAsync(answer);
        store.Follow(answer.Number, answer.QueryCode!);
        StateHasChanged();
    }

    private async Task DoneAsync()
    {
        await keeper!.ForgetHereAsync();
        answer = null;
    }

    private void Show(HubProblem? found) => problem = found;
}
