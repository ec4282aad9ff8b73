using ApprovalHub.PlatformSimulator.Crypto;
using ApprovalHub.PlatformSimulator.Door;
using ApprovalHub.PlatformSimulator.Store;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.PlatformSimulator.Control;

/// <summary>Puts in the files that items name.</summary>
internal sealed class FilesControl(World world)
{
    private readonly FileCabinet files = new(world.Options.File);

    /// <summary>The bytes are the body. Answers what an item has to say of it.</summary>
    public async Task<IResult> PutAsync(string platform, string id, HttpRequest request)
    {
        if (!Enum.TryParse<Platform>(platform, out var known) || !Enum.IsDefined(known) || !FileCabinet.IsName(id))
            throw new UnreadableException("A file has a platform, and an id of letters, digits, dots, dashes.");
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        await files.PutAsync(known, id, body.ToArray());
        return Told.Json(new { id, size = body.Length, sm3 = Digests.Sm3(body.ToArray()) });
    }
}
