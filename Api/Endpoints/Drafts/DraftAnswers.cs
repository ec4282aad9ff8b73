using System.Text.Json;
using ApprovalHub.Api.Contracts.Drafts;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Domain.Drafts;
using ApprovalHub.Domain.Kernel;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Drafts;

/// <summary>What drafts look like on the wire.</summary>
internal static class DraftAnswers
{
    /// <summary>Refuses <c>FORM_NOT_AN_OBJECT</c>.</summary>
    public static DraftContent ToContent(this DraftRequest request) => request.Content.ValueKind == JsonValueKind.Object
        ? new DraftContent(request.Title, request.MatterCode, request.Content.GetRawText())
        : throw Refusal.Invalid("FORM_NOT_AN_OBJECT").Throwable();

    /// <summary>The version that was seen; refuses <c>IF_MATCH_MISSING</c>.</summary>
    public static int Seen(HttpContext http) => ActGuard.Revision(http.Request) ?? throw Refusal.Invalid("IF_MATCH_MISSING").Throwable();

    public static DraftResponse Of(Draft draft, HttpContext http)
    {
        http.Response.Headers.ETag = ActGuard.Tag(draft.Version);
        return new DraftResponse
        {
            Id = draft.Id,
            Title = draft.Title,
            MatterCode = draft.MatterCode,
            Version = draft.Version,
            SavedAt = draft.SavedAt,
            KeptUntil = draft.KeptUntil,
            Content = JsonSerializer.Deserialize<JsonElement>(draft.Content),
        };
    }
}
