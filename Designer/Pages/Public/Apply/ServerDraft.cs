using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Contracts.Drafts;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;

namespace ApprovalHub.Designer.Pages.Public.Apply;

/// <summary>The copy of an application at the server, one saving after the other.</summary>
internal sealed class ServerDraft(IPublicDraftApi api)
{
    private Task last = Task.CompletedTask;

    /// <summary>The key to it, once there is one.</summary>
    public HeldDraft? Held { get; set; }

    /// <summary>Saves over the version that was seen; makes it where there is none.</summary>
    /// <exception cref="HubProblem"><c>DRAFT_CHANGED</c> where another device has saved since.</exception>
    public Task SaveAsync(ApplicationForm form, CancellationToken cancellation) => last = SaveAsync(last, form, cancellation);

    private async Task SaveAsync(Task before, ApplicationForm form, CancellationToken cancellation)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        var request = new DraftRequest { Title = form.MatterName, MatterCode = form.MatterCode, Content = JsonSerializer.SerializeToElement(form, HubJson.Options) };
        if (Held is { } held)
        {
            Held = held with { Version = (await api.SaveAsync(held.Code, request, held.Header, ActKey.Seen(held.Version), cancellation)).Version };
            return;
        }
        var made = await api.CreateAsync(request, cancellation);
        Held = new HeldDraft(made.Code, made.Secret, made.Version);
    }

    /// <summary>Whether another device has saved since this one; a draft that the server has given up is forgotten.</summary>
    public async Task<bool> WasChangedElsewhereAsync()
    {
        if (Held is not { } held)
            return false;
        try
        {
            return (await api.ReadAsync(held.Code, held.Header)).Version != held.Version;
        }
        catch (HubProblem problem) when (problem.Status is HttpStatusCode.NotFound)
        {
            Held = null;
            return false;
        }
        catch (HubProblem problem) when (IsForLater(problem))
        {
            return false; // it is compared when it is saved
        }
    }

    /// <summary>Reads what lies there and goes on from its version.</summary>
    public async Task<ApplicationForm> ReadAsync()
    {
        var there = await api.ReadAsync(Held!.Code, Held.Header);
        Held = Held with { Version = there.Version };
        return FormOf(there);
    }

    /// <summary>The form in a draft.</summary>
    public static ApplicationForm FormOf(DraftResponse draft) => draft.Content.Deserialize<ApplicationForm>(HubJson.Options)!;

    /// <summary>Nothing of it stays at the server.</summary>
    public async Task DropAsync()
    {
        if (Held is { } held)
            await api.DeleteAsync(held.Code, held.Header);
        Held = null;
    }

    /// <summary>Not an answer to what was saved: the server is away, broken, or asks to wait.</summary>
    public static bool IsForLater(HubProblem problem) =>
        problem.IsAway || problem.Status >= HttpStatusCode.InternalServerError || problem.Status is HttpStatusCode.TooManyRequests;
}
