// xerces SCHEMA DOCUMENT: Xerces-C's SAX2 validation with the grammar compiled once.
#include "timing.h"

#include <xercesc/framework/MemBufInputSource.hpp>
#include <xercesc/framework/XMLGrammarPoolImpl.hpp>
#include <xercesc/sax2/DefaultHandler.hpp>
#include <xercesc/sax2/SAX2XMLReader.hpp>
#include <xercesc/sax2/XMLReaderFactory.hpp>
#include <xercesc/util/PlatformUtils.hpp>
#include <xercesc/util/XMLUni.hpp>
#include <xercesc/validators/common/Grammar.hpp>

using namespace xercesc;

struct Counting : DefaultHandler {
  long errors = 0;
  void error(const SAXParseException&) override { errors++; }
  void fatalError(const SAXParseException&) override { errors += 1000000; }
};

int main(int count, char** words) {
  if (count < 3) return 2;
  std::string document = contents(words[2]);
  XMLPlatformUtils::Initialize();
  XMLGrammarPoolImpl pool(XMLPlatformUtils::fgMemoryManager);
  SAX2XMLReader* reader = XMLReaderFactory::createXMLReader(XMLPlatformUtils::fgMemoryManager, &pool);
  // The faster of its two validating scanners.
  reader->setProperty(XMLUni::fgXercesScannerName, const_cast<XMLCh*>(XMLUni::fgSGXMLScanner));
  Counting handler;
  reader->setContentHandler(&handler);
  reader->setErrorHandler(&handler);
  reader->setFeature(XMLUni::fgSAX2CoreNameSpaces, true);
  reader->setFeature(XMLUni::fgSAX2CoreValidation, true);
  reader->setFeature(XMLUni::fgXercesDynamic, false);
  reader->setFeature(XMLUni::fgXercesSchema, true);
  reader->setFeature(XMLUni::fgXercesSchemaFullChecking, false);
  reader->setFeature(XMLUni::fgXercesIdentityConstraintChecking, true);
  reader->setFeature(XMLUni::fgXercesCalculateSrcOfs, false);
  if (!reader->loadGrammar(words[1], Grammar::SchemaGrammarType, true)) return 1;
  pool.lockPool();
  reader->setFeature(XMLUni::fgXercesUseCachedGrammarInParse, true);
  reader->setFeature(XMLUni::fgXercesLoadSchema, false);
  measure(document.size(), [&] {
    handler.errors = 0;
    MemBufInputSource source(reinterpret_cast<const XMLByte*>(document.data()), document.size(), "document");
    source.setCopyBufToStream(false);
    reader->parse(source);
    return handler.errors;
  });
}
