using ApprovalHub.Domain.Sync;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Sync;

internal sealed class InboundConfiguration : IEntityTypeConfiguration<InboundMessage>
{
    public void Configure(EntityTypeBuilder<InboundMessage> entity)
    {
        entity.ToTable("InboundMessages");
        entity.Property(m => m.Id).ValueGeneratedNever();
        entity.Property(m => m.Platform).HasMaxLength(20);
        entity.Property(m => m.Number).HasMaxLength(64);
        entity.Property(m => m.Payload).HasMaxLength(-1);
        entity.Property(m => m.PayloadHash).HasMaxLength(64);
        entity.Property(m => m.Fault).HasMaxLength(80);
        entity.Property(m => m.FaultArgs).HasMaxLength(4000);
        entity.Property(m => m.CaseNumber).HasMaxLength(60);
        entity.Property(m => m.Answer).HasMaxLength(4000);
        entity.Property(m => m.ClosedByName).HasMaxLength(400);
        entity.Property(m => m.ClosedWhy).HasMaxLength(2 * InboundMessage.LongestWords);
        entity.Property(m => m.Revision).IsConcurrencyToken();
        entity.HasIndex(m => new { m.Platform, m.Number }).IsUnique(); // the platform's number is one message
        entity.HasIndex(m => new { m.Platform, m.State, m.DueAt }).HasFilter("\"DueAt\" IS NOT NULL"); // the job reads what is due, however many there were
        entity.HasIndex(m => m.EndedAt).HasFilter("\"EndedAt\" IS NOT NULL AND \"ForgottenAt\" IS NULL"); // what is let go next
        entity.HasIndex(m => new { m.CameAt, m.Id });
        entity.HasIndex(m => new { m.State, m.CameAt, m.Id });
    }
}
