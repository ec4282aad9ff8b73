using ApprovalHub.PlatformSimulator.Faults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ApprovalHub.PlatformSimulator.Door;

/// <summary>Stands before a platform's endpoints: checks each request, signs each answer once all that it rests on is on the disk, and lets faults strike.</summary>
internal sealed class Gate(World world, IPlatformSeal seal)
{
    private const int LargestBody = 16 * 1024 * 1024;
    private readonly RequestCheck check = new(world, seal);
    private readonly RateGate rate = new(seal.Platform == Platform.City ? world.Options.CityRate : 0);
    private readonly AnswerFaults faults = new(world, seal.Platform);

    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        world.Tally.Add(seal.Platform, "request");
        if (await faults.MeetAsync(http, rate))
            return;
        if (await BodyAsync(http) is not { } body)
        {
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }
        var fault = check.Fault(http, body);
        var answer = await AskAsync(http, fault is { } told ? _ => RefuseAsync(http, told) : next, body);
        await world.Holdings.FlushedAsync();
        if (fault is not null || await faults.LeaveAsync(http))
            await AnswerAsync(http, fault is null ? faults.Garbled(answer) : answer, fault is null && world.Dice.Strikes(seal.Platform, FaultNames.BadSignature));
    }

    private Task RefuseAsync(HttpContext http, (string Code, string Message) fault)
    {
        world.Tally.Add(seal.Platform, "unauthorised:" + fault.Code);
        return Told.Error(StatusCodes.Status401Unauthorized, fault.Code, fault.Message).ExecuteAsync(http);
    }

    /// <summary>What the endpoint answers, held back.</summary>
    private static async Task<byte[]> AskAsync(HttpContext http, RequestDelegate next, byte[] body)
    {
        var outward = http.Response.Body;
        using var held = new MemoryStream();
        (http.Response.Body, http.Request.Body) = (held, new MemoryStream(body));
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = outward;
        }
        return held.ToArray();
    }

    private async Task AnswerAsync(HttpContext http, byte[] body, bool isForged)
    {
        var nonce = http.Request.Headers["X-Nonce"].ToString();
        var canonical = Wire.Answer(http.Response.StatusCode, isForged ? "forged" : nonce, body);
        http.Response.Headers["X-Nonce"] = nonce;
        http.Response.Headers[seal.SignatureHeader] = seal.Sign(canonical);
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    private static async Task<byte[]?> BodyAsync(HttpContext http)
    {
        http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = LargestBody;
        using var held = new MemoryStream();
        try
        {
            await http.Request.Body.CopyToAsync(held, http.RequestAborted);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
        return held.ToArray();
    }
}
