using ApprovalHub.Features.Matters.Import;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Notices;

/// <summary>The file of texts is read whole or not at all, its faults told by row and column.</summary>
public sealed class Message_texts
{
    private const string Head = "code,channel,subject,text\n";

    [Fact]
    public void The_shipped_file_is_without_fault() => Assert.NotNull(DemoCentre.Messages);

    [Theory]
    [InlineData("Accepted,Sms,,{nummer}已受理", "text", "MESSAGE_ARGUMENT_UNKNOWN")]
    [InlineData("Accepted,Sms,,{number}已受理{applicant}", "text", "MESSAGE_ARGUMENT_UNKNOWN")]
    [InlineData("Accepted,Sms,,{number已受理", "text", "MESSAGE_BRACE")]
    [InlineData("Accept,Sms,,{number}已受理", "code", "MESSAGE_CODE_UNKNOWN")]
    [InlineData("Accepted,Email,,{number}已受理", "subject", "MESSAGE_SUBJECT_MISSING")]
    [InlineData("Accepted,Sms,标题,{number}已受理", "subject", "MESSAGE_SUBJECT_UNUSED")]
    [InlineData("Accepted,Pigeon,,{number}已受理", "channel", "IMPORT_UNKNOWN_VALUE")]
    [InlineData("Accepted,Sms,,{number}\nAccepted,Sms,,{number}", "code", "IMPORT_TWICE")]
    [InlineData("Accepted,Sms,,{number}", "code", "MESSAGE_TEMPLATE_MISSING")]
    public void A_fault_is_told_by_row_and_column(string rows, string field, string code)
    {
        var read = MessageImport.Read(SeedFile.FromText(MessageImport.FileName, Head + rows + "\n"));

        Assert.False(read.IsOk);
        Assert.Contains((field, code), read.Faults.Select(f => (f.Field, f.Code)));
    }

    [Fact]
    public void A_text_message_of_more_than_300_characters_is_a_fault() =>
        Assert.Contains(MessageImport.Read(SeedFile.FromText(MessageImport.FileName, Head + "Accepted,Sms,," + new string('长', 301) + "\n")).Faults, f => f.Code == "MESSAGE_SMS_TOO_LONG");
}
