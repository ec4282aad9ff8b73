using System.Text.Json;
using ApprovalHub.Api.Contracts.Drafts;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;

namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>Intakes as the server keeps them.</summary>
public sealed class ServerDrafts(IDraftApi api)
{
    /// <summary>Brings a draft there as it is now.</summary>
    public async Task SaveAsync(IntakeDraft draft, CancellationToken cancellation)
    {
        var request = new DraftRequest
        {
            Title = draft.Title,
            MatterCode = draft.Form.MatterCode,
            Content = JsonSerializer.SerializeToElement(draft.Form, HubJson.Options),
        };
        var saved = draft.ServerId is { } id
            ? await api.SaveAsync(id, request, ActKey.Seen(draft.Version), cancellation)
            : await api.CreateAsync(request, cancellation);
        (draft.ServerId, draft.Version) = (saved.Id, saved.Version);
    }

    /// <summary>Fills a draft with what the server has.</summary>
    public async Task ReadAsync(IntakeDraft draft, Guid id)
    {
        var read = await api.ReadAsync(id);
        draft.Form = read.Content.Deserialize<IntakeForm>(HubJson.Options) ?? new IntakeForm();
        (draft.ServerId, draft.Version, draft.SavedAt, draft.Unsaved) = (read.Id, read.Version, read.SavedAt, false);
    }

    /// <summary>Forgets it; twice is once.</summary>
    public async Task DeleteAsync(IntakeDraft draft)
    {
        if (draft.ServerId is not { } id)
            return;
        try
        {
            await api.DeleteAsync(id);
        }
        catch (HubProblem problem) when (problem.Code == "DRAFT_UNKNOWN")
        {
            draft.ServerId = null; // it was gone already
        }
        draft.ServerId = null;
    }

    /// <summary>Adds what only the server has and what is newer there.</summary>
    /// <returns>Those that were finished or given up at another machine: nobody has typed on since.</returns>
    public async Task<IReadOnlyList<IntakeDraft>> MergeAsync(List<IntakeDraft> drafts)
    {
        var lines = await api.ListAsync();
        foreach (var line in lines)
        {
            var known = drafts.Find(d => d.ServerId == line.Id);
            if (known is null)
                drafts.Add(known = new IntakeDraft { Id = line.Id });
            if (known.Version < line.Version && !known.Unsaved && known.Stage == IntakeStage.Typing)
                await ReadAsync(known, line.Id);
        }
        var gone = drafts.Where(d => d is { ServerId: { } id, Stage: IntakeStage.Typing } && lines.All(l => l.Id != id)).ToList();
        gone.ForEach(draft => draft.ServerId = null);
        return [.. gone.Where(draft => !draft.Unsaved)];
    }
}
