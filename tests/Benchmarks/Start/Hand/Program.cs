using Swage.Benchmarks.Compare.Floor;
using Swage.Benchmarks.Compare.Wire;
using Swage.Benchmarks.Start;

var client = new FloorClient(new StubHandler(KmsWire.Encrypt), KmsWire.Encrypt);
var answer = await client.CallAsync<FloorEncryptInput, FloorEncryptOutput, FloorEncrypt>(FloorEncrypt.Input());
return Exit.Code(answer.CiphertextBlob!.Length == 216, args);
