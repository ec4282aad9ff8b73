using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;

namespace ApprovalHub.Api.Tests.Kit;

/// <summary>Files that tests upload, and the way to do it.</summary>
internal static class Uploads
{
    /// <summary>A picture of one pixel.</summary>
    public static byte[] Png { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>What begins like a PDF and goes on anyhow.</summary>
    public static byte[] Pdf(int size)
    {
        var bytes = new byte[size];
        new Random(7).NextBytes(bytes);
        "%PDF-1.7\n"u8.CopyTo(bytes);
        return bytes;
    }

    public static byte[] Zip(params string[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries)
                zip.CreateEntry(entry);
        }
        return bytes.ToArray();
    }

    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Begins an upload; answers its address.</summary>
    public static async Task<string> BeginAsync(
        HubClient client, string at, byte[] bytes, object place, params (string, string)[] headers)
    {
        var body = new Dictionary<string, object?> { ["name"] = "扫描件.bin", ["size"] = bytes.Length, ["sha256"] = Sha256(bytes), ["materialCode"] = "M01" };
        foreach (var property in place.GetType().GetProperties())
            body[property.Name] = property.GetValue(place);
        var begun = await client.PostAsync(at, body, headers);
        Assert.True(begun.Status == HttpStatusCode.Created, begun.Text);
        return $"{at}/{begun.Of("id")}";
    }

    /// <summary>Uploads a small file in one part and finishes it; answers what finishing said.</summary>
    public static async Task<HubClient.Answer> SendAsync(
        HubClient client, string at, byte[] bytes, object place, params (string, string)[] headers)
    {
        var address = await BeginAsync(client, at, bytes, place, headers);
        var part = await client.PartAsync(address, bytes, 0, headers);
        Assert.True(part.Status == HttpStatusCode.NoContent, part.Text);
        return await client.PostAsync($"{address}/finish", null, headers);
    }
}
