using System.Text.Json;
using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Exchange.Inbound;
using ApprovalHub.Connectors.Province;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>A page in which something cannot be read: it is kept, and so is what comes behind it.</summary>
public sealed class InboundReaderTests
{
    private const string Time = "2026-09-18T09:00:00+08:00", Check = """{"certificateNo":"JY1"}""";

    private readonly InboundReader reader = new(CodeTable.Shipped("Province"), (_, value) => value);

    [Theory]
    [InlineData("""{"id":"w1","kind":"CertificateCheck","data":{"certificateNo":"JY1"}}""", "w1", "time")]
    [InlineData("""{"id":"w1","kind":"CertificateCheck","time":"gestern","data":{"certificateNo":"JY1"}}""", "w1", "time")]
    [InlineData("""{"id":"w1","kind":7,"time":"2026-09-18T09:00:00+08:00","data":{}}""", "w1", "kind")]
    [InlineData("""{"id":"w1","kind":"CertificateCheck","time":"2026-09-18T09:00:00+08:00","data":[]}""", "w1", "data")]
    [InlineData("""{"id":5,"kind":"CertificateCheck","time":"2026-09-18T09:00:00+08:00","data":{}}""", null, "id")]
    [InlineData("""{"id":"号码 1","kind":"CertificateCheck","time":"2026-09-18T09:00:00+08:00","data":{}}""", null, "id")]
    [InlineData("""{"id":"\ud800","kind":"CertificateCheck","time":"2026-09-18T09:00:00+08:00","data":{}}""", null, "id")]
    [InlineData("null", null, "id")]
    [InlineData("5", null, "id")]
    public void What_is_no_message_is_kept_as_it_came_and_the_next_one_is_read(string item, string? number, string field)
    {
        var page = JsonSerializer.Deserialize("{\"next\":\"n\",\"items\":[" + item + ",{\"id\":\"w2\",\"kind\":\"CertificateCheck\",\"time\":\"" + Time + "\",\"data\":" + Check + "}]}", ProvinceJson.Relaxed.WireItems)!;
        var read = page.Items!.Select(reader.Read).ToList();

        Assert.Equal(("Other", field, item), (read[0].Kind, read[0].WrongField, read[0].Payload));
        Assert.True(number is null ? read[0].Number is { Length: <= 64 } strange && strange == reader.Read(page.Items![0]).Number : read[0].Number == number, read[0].Number);
        Assert.Equal(("w2", null), (read[1].Number, read[1].WrongField));
    }

    [Fact]
    public void Files_are_read_with_their_materials_and_one_that_is_wrong_takes_nothing_with_it()
    {
        var digest = new string('a', 64);
        var materials = JsonSerializer.Serialize(new object[]
        {
            new { code = "M01", files = new object[]
            {
                new { id = "f1", name = "执照.pdf", size = 9, sm3 = digest, type = "application/pdf" },
                new { url = "https://x/f2", name = "照片.jpg", size = "12", sha256 = digest.ToUpperInvariant() },
                new { id = "f3", name = "无摘要.pdf", size = 9 },
                new { id = "f4", name = "空.pdf", size = 0, sm3 = digest },
                new { name = "无处.pdf", size = 9, sm3 = digest },
                "f6",
            } },
            new { code = "M02", files = "f7" },
            new { code = "M03", files = Array.Empty<object>() },
        });
        var said = reader.Again("w1", "Supplement", DateTimeOffset.UnixEpoch, JsonSerializer.Serialize(new { projectNo = "A1", applicantIdNo = "41", materials }))!;

        Assert.Null(said.WrongField);
        var read = Features.Ports.Inbound.Incoming.From(said.Payload).Materials;
        Assert.Equal([null, null, "sm3", "size", "id", "name"], read[0].Files!.Select(f => f.Wrong));
        Assert.Equal((("f1", 9L, digest, (string?)null), ("https://x/f2", 12L, (string?)null, digest)),
            ((read[0].Files![0].Where, read[0].Files![0].Size, read[0].Files![0].Sm3, read[0].Files![0].Sha256), (read[0].Files![1].Where, read[0].Files![1].Size, read[0].Files![1].Sm3, read[0].Files![1].Sha256)));
        Assert.Equal("files", Assert.Single(read[1].Files!).Wrong);
        Assert.Null(read[2].Files);
    }

    /// <summary>A message that comes again is known by what it says: another version of the program must say it in the same letters.</summary>
    [Theory]
    [InlineData("Withdrawal", """{"projectNo":"A1","applicantIdNo":"41","reason":"不办了"}""", """{"caseNumber":"A1","applicantIdNumber":"41","materials":[],"reason":"不办了"}""")]
    [InlineData("Evaluation", """{"projectNo":"A1","applicantIdNo":"41","satisfaction":"2"}""", """{"caseNumber":"A1","applicantIdNumber":"41","materials":[],"grade":"Satisfied"}""")]
    [InlineData("Evaluation", """{"projectNo":"A1","applicantIdNo":"41","satisfaction":"4","options":"403,499","sequence":"2","words":"慢"}""",
        """{"caseNumber":"A1","applicantIdNumber":"41","materials":[],"ratedStep":2,"grade":"Dissatisfied","ratingReasons":["TookTooLong","Other"],"ratingWords":"慢"}""")]
    public void What_a_message_says_is_kept_in_these_letters(string kind, string data, string kept)
    {
        var read = reader.Read(JsonElement.Parse($$"""{"id":"w1","kind":"{{kind}}","time":"{{Time}}","data":{{data}}}"""));
        Assert.Equal((kept, null), (read.Payload, read.WrongField));
    }

    [Fact]
    public void Half_a_character_is_a_wrong_field()
    {
        const string Data = """{"certificateNo":"\ud800"}""";
        var read = reader.Read(JsonElement.Parse($$"""{"id":"w1","kind":"CertificateCheck","time":"{{Time}}","data":{{Data}}}"""));
        Assert.Equal(("CertificateCheck", "certificateNo", Data), (read.Kind, read.WrongField, read.Payload));
        Assert.Equal("certificateNo", reader.Again("w1", "CertificateCheck", DateTimeOffset.UnixEpoch, Data)!.WrongField);
        Assert.Null(reader.Again("w1", "CertificateCheck", DateTimeOffset.UnixEpoch, Check)!.WrongField);
        Assert.Null(reader.Again("w1", "CertificateCheck", DateTimeOffset.UnixEpoch, "{"));
    }
}
