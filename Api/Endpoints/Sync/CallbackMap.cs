using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Sync;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Sync;

/// <summary>Where platforms say what became of reports. Nobody is signed in: the platform's signature is the proof.</summary>
internal static class CallbackMap
{
    private const int LargestBody = 64 * 1024;

    /// <summary>The answer that a platform waits for; without it it says so again.</summary>
    private sealed record Noted(string Result);

    /// <summary>Why a call is not believed, in the platforms' own form.</summary>
    private sealed record NotBelieved(string Code, string Message);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/exchange/{platform}/callback", AnswerAsync).AllowAnonymous().ExcludeFromDescription();
        routes.MapPost("/exchange/{platform}/inbound", TakeAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> AnswerAsync(
        string platform, HttpContext http, IEnumerable<IPlatformCallback> doors, TakeAcknowledgement.Handler handler, CancellationToken cancellation)
    {
        var door = DoorOf(platform, doors);
        var reading = door.Read(await RequestAsync(http, cancellation));
        return await HeardAsync(
            door, reading.Nonce, reading.NotTrusted,
            nonce => handler.HandleAsync(door.Platform, nonce, reading.Answer ?? throw Refusal.Invalid("ACKNOWLEDGEMENT_GARBLED").Throwable(), cancellation));
    }

    /// <summary>Kept before it is noted; acted upon a moment later.</summary>
    private static async Task<IResult> TakeAsync(
        string platform, HttpContext http, IEnumerable<IPlatformCallback> doors, TakeIncoming.Handler handler, CancellationToken cancellation)
    {
        var door = DoorOf(platform, doors);
        var reading = door.ReadIncoming(await RequestAsync(http, cancellation));
        return await HeardAsync(
            door, reading.Nonce, reading.NotTrusted,
            nonce => handler.HandleAsync(door.Platform, nonce, reading.Message ?? throw Refusal.Invalid("INBOUND_GARBLED").Throwable(), cancellation));
    }

    /// <summary>
    /// Its nonce is remembered only once it is known whose it is: whoever has no key cannot use nonces up. A call whose message could not be kept was not heard: the
    /// same one may come again.
    /// </summary>
    /// <param name="door">At which it came.</param>
    /// <param name="nonce">What it called with.</param>
    /// <param name="notTrusted">Why it is not the platform's, or null.</param>
    /// <param name="keep">Keeps what it brought with the nonce; false where that was heard before.</param>
    internal static async Task<IResult> HeardAsync(IPlatformCallback door, string? nonce, string? notTrusted, Func<string, Task<bool>> keep)
    {
        if (notTrusted is not null || nonce is null)
            return Refused(notTrusted ?? "NONCE");
        try
        {
            return await keep(nonce) ? Results.Json(new Noted("Noted")) : Refused("NONCE");
        }
        catch
        {
            door.Forget(nonce);
            throw;
        }
    }

    private static IPlatformCallback DoorOf(string platform, IEnumerable<IPlatformCallback> doors) =>
        doors.FirstOrDefault(d => string.Equals(d.Platform, platform, StringComparison.OrdinalIgnoreCase)) ?? throw Refusal.Missing("PLATFORM_UNKNOWN").With("platform", platform).Throwable();

    private static IResult Refused(string why) =>
        Results.Json(new NotBelieved(why, "签名、时间或随机数无效。 The signature, time or nonce is not valid."), statusCode: StatusCodes.Status401Unauthorized);

    private static async Task<CallbackRequest> RequestAsync(HttpContext http, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        var buffer = new byte[8192];
        for (var read = await http.Request.Body.ReadAsync(buffer, cancellation); read > 0; read = await http.Request.Body.ReadAsync(buffer, cancellation))
        {
            if (body.Length + read > LargestBody)
                throw Refusal.Invalid("REQUEST_TOO_LARGE").Throwable();
            body.Write(buffer, 0, read);
        }
        var target = http.Features.Get<IHttpRequestFeature>()?.RawTarget ?? http.Request.Path;
        var (path, query) = target.Split('?', 2) is [var before, var after] ? (before, after) : (target, "");
        return new CallbackRequest(http.Request.Method, path, query, name => http.Request.Headers[name] is [{ } one] ? one : null, body.ToArray());
    }
}
