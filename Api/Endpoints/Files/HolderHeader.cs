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
    public static Holder Read(HttpContext http)
    {
        var text = http.Request.Headers[HubHeaders.Applicant].ToString();
        return text.Length <= Longest && text.Split(' ') is [var kind and ("case" or "draft"), { Length: > 0 } name, { Length: > 0 } key]
            ? new Holder(kind == "draft", name, key)
            : throw Refusal.Invalid("APPLICANT_HEADER_UNREADABLE").Throwable();
    }
}
