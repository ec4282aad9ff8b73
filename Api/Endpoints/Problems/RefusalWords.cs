using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Problems;

/// <summary>The words of refusals that an answer lists beside what was done, in the language of the request.</summary>
internal sealed class RefusalWords(IHttpContextAccessor http)
{
    /// <summary>The same of a fault or a note.</summary>
    public (string Text, string? Next) Of(TemplateFault fault) => RefusalText.Of(fault.Code, fault.Args, RefusalText.CultureOf(http.HttpContext!.Request));

    /// <summary>What is wrong and what to do next; nothing for no refusal.</summary>
    public (string? Text, string? Next) Of(Refusal? refusal)
    {
        if (refusal is null)
            return (null, null);
        var (_, text, next) = RefusalText.For(refusal, RefusalText.CultureOf(http.HttpContext!.Request));
        return (text, next);
    }
}
