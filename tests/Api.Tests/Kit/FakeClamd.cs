using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ApprovalHub.Api.Tests.Kit;

/// <summary>Speaks clamd's INSTREAM: finds what holds the word VIRUS, and hangs up at once while it is told to be away.</summary>
public sealed class FakeClamd : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public FakeClamd()
    {
        listener.Start();
        _ = ServeAsync();
    }

    public bool Away { get; set; }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public void Dispose() => listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                if (!Away)
                    await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException or IOException)
        {
            // the tests are over
        }
    }

    private static async Task AnswerAsync(NetworkStream wire)
    {
        var command = new byte["zINSTREAM\0".Length];
        await wire.ReadExactlyAsync(command);
        Assert.Equal("zINSTREAM\0", Encoding.ASCII.GetString(command));
        using var whole = new MemoryStream();
        for (var size = await SizeAsync(wire); size > 0; size = await SizeAsync(wire))
        {
            var chunk = new byte[size];
            await wire.ReadExactlyAsync(chunk);
            whole.Write(chunk);
        }
        var found = Encoding.Latin1.GetString(whole.ToArray()).Contains("VIRUS", StringComparison.Ordinal);
        await wire.WriteAsync(Encoding.ASCII.GetBytes(found ? "stream: Test.Virus-1 FOUND\0" : "stream: OK\0"));
    }

    private static async Task<int> SizeAsync(NetworkStream wire)
    {
        var length = new byte[4];
        await wire.ReadExactlyAsync(length);
        return BinaryPrimitives.ReadInt32BigEndian(length);
    }
}
