using ApprovalHub.Api.Contracts;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Files;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Files;

/// <summary>Reads who asks on public addresses: <c>case NUMBER CODE</c> or <c>draft CODE SECRET</c>.</summary>
internal static class HolderHeader
{
    private const int Longest = 200;

    /// <summary>Refuses <c>APPLICANT_HEADER_UNREADABLE</c>.</summary>
    public static Holder Read(HttpContext http) => Read(http.Request.Headers[HubHeaders.Applicant].ToString());

    /// <summary>The query code for a case; where the header speaks of another case or of a draft, one that opens nothing.</summary>
    public static string CodeFor(string number, string? header)
    {
        var holder = Read(header ?? "");
        return !holder.IsDraft && holder.Name == number ? holder.Key : "";
    }

    private static Holder Read(string text) =>
        text.Length <= Longest && text.Split(' ') is [var kind and ("case" or "draft"), { Length: > 0 } name, { Length: > 0 } key]
            ? new Holder(kind == "draft", name, key)
            : throw Refusal.Invalid("APPLICANT_HEADER_UNREADABLE").Throwable();
}
