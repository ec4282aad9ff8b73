using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.PlatformSimulator.Door;

/// <summary>Requests read and answers written as the wire does.</summary>
internal static class Told
{
    public static IResult Json(object body, int status = StatusCodes.Status200OK) => Results.Json(body, Wire.Json, statusCode: status);

    public static IResult Error(int status, string code, string? message) => Json(new { code, message }, status);

    /// <summary>Reads a body strictly: nothing unknown, nothing twice, no null.</summary>
    /// <exception cref="UnreadableException">It is not what the wire says.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request)
    {
        try
        {
            using var whole = await JsonDocument.ParseAsync(request.Body, new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (HasNull(whole.RootElement))
                throw new UnreadableException("不接受空值 null。");
            return whole.RootElement.Deserialize<T>(Wire.Json) ?? throw new UnreadableException("请求正文为空。");
        }
        catch (JsonException fault)
        {
            throw new UnreadableException(fault.Message);
        }
    }

    private static bool HasNull(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Object => element.EnumerateObject().Any(field => HasNull(field.Value)),
        JsonValueKind.Array => element.EnumerateArray().Any(HasNull),
        _ => false,
    };
}
