using System.Text.Json;
using System.Text.RegularExpressions;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Api.Endpoints.Problems;

/// <summary>The one place where what was thrown becomes HTTP (HOUSE.md, habit 7). What is not known is logged and answered without a word of it.</summary>
internal sealed partial class ProblemHandler(IDatabaseFaults faults, ILogger<ProblemHandler> log) : IExceptionHandler
{
    private const int ClientClosedRequest = 499;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = ClientClosedRequest; // nobody is there to read more
            return true;
        }
        var refusal = Explain(exception);
        if (refusal is null)
            log.LogError(exception, "Unexpected fault at {Method} {Path}", httpContext.Request.Method, httpContext.Request.Path);
        else if (refusal.Kind == RefusalKind.Unavailable)
            log.LogWarning(exception, "{Code} at {Method} {Path}", refusal.Code, httpContext.Request.Method, httpContext.Request.Path);
        await Problem.WriteAsync(httpContext, refusal ?? Refusal.Unavailable("INTERNAL_ERROR"));
        return true;
    }

    private Refusal? Explain(Exception fault) => fault switch
    {
        RefusedException refused => refused.Refusal,
        BadHttpRequestException bad => Unreadable(bad),
        JsonException json => Refusal.Invalid("REQUEST_UNREADABLE").With("path", json.Path),
        OperationCanceledException or TimeoutException => Refusal.Unavailable("REQUEST_TIMED_OUT"),
        _ => faults.Explain(fault),
    };

    private static Refusal Unreadable(BadHttpRequestException bad) => bad switch
    {
        { StatusCode: StatusCodes.Status413PayloadTooLarge } => Refusal.Invalid("REQUEST_TOO_LARGE"),
        { StatusCode: StatusCodes.Status415UnsupportedMediaType } => Refusal.Invalid("CONTENT_TYPE_NOT_JSON"),
        { InnerException: BadHttpRequestException inner } => Unreadable(inner),
        { InnerException: JsonException json } => Refusal.Invalid("REQUEST_UNREADABLE").With("path", json.Path ?? "$"),
        _ when Parameter().Match(bad.Message) is { Success: true } named =>
            Refusal.Invalid("PARAMETER_UNREADABLE").With("parameter", JsonNamingPolicy.CamelCase.ConvertName(named.Groups[1].Value)),
        _ => Refusal.Invalid("REQUEST_UNREADABLE").With("path", "$"),
    };

    /// <summary>ASP.NET Core's words for a parameter that could not be bound: <c>parameter "int take"</c>.</summary>
    [GeneratedRegex(@"parameter ""\S+ (\w+)""")]
    private static partial Regex Parameter();
}
