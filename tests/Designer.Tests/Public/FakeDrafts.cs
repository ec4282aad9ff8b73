using System.Net;
using ApprovalHub.Api.Contracts.Drafts;
using ApprovalHub.Designer.Pages.Public.Apply;
using ApprovalHub.Designer.Server;

namespace ApprovalHub.Designer.Tests.Public;

/// <summary>The server's side: one draft, whose version another device may have raised.</summary>
internal sealed class FakeDrafts : IPublicDraftApi
{
    public int Version { get; set; }

    public string Content { get; private set; } = "";

    public HubProblem? Fault { get; set; }

    public Task<NewDraftResponse> CreateAsync(DraftRequest request, CancellationToken cancellation = default)
    {
        Take(request);
        return Task.FromResult(new NewDraftResponse("K7", "secret", Version, DateTimeOffset.MaxValue));
    }

    public Task<DraftResponse> ReadAsync(string code, string applicant, CancellationToken cancellation = default)
    {
        Assert.Equal("draft K7 secret", applicant);
        return Task.FromResult(Answer());
    }

    public Task<DraftResponse> SaveAsync(string code, DraftRequest request, string applicant, string seen, CancellationToken cancellation = default)
    {
        if (seen != $"\"{Version}\"")
            throw new HubProblem("DRAFT_CHANGED", "x", status: HttpStatusCode.PreconditionFailed);
        Take(request);
        return Task.FromResult(Answer());
    }

    public Task DeleteAsync(string code, string applicant, CancellationToken cancellation = default) => Task.CompletedTask;

    private void Take(DraftRequest request)
    {
        if (Fault is { } fault)
            throw fault;
        (Version, Content) = (Version + 1, System.Text.RegularExpressions.Regex.Unescape(request.Content.GetRawText()));
    }

    private DraftResponse Answer() => new()
    {
        Id = Guid.Empty,
        Version = Version,
        SavedAt = DateTimeOffset.UnixEpoch,
        KeptUntil = DateTimeOffset.MaxValue,
        Content = System.Text.Json.JsonSerializer.SerializeToElement(new ApplicationForm { MatterCode = "M", MatterName = "食品经营许可" }, HubJson.Options),
    };
}
